using Foundation;
using Foundation.Messaging;
using Foundation.Privacy;
using NodaTime;
using Recruitment.Data;

namespace Recruitment.Agreeing;

/// <summary>What follows a signature, however it was given: it is kept and logged, the person has the text for their own records, and may be ready now.</summary>
internal static class SignatureKept
{
    public static Cascade? Keep(
        Expert expert, IReadOnlyList<(AgreementText Text, Signature Signature)> signed, RecruitmentDb db, PrivacyLog privacy, Organisation organisation, Instant now)
    {
        if (signed.Count == 0)
            return null;
        db.Signatures.AddRange(signed.Select(one => one.Signature));
        privacy.Changed(expert.Id, "recruitment.agreements");
        var told = new Cascade();
        if (expert.Email is not null)
            told.Add(AgreementLetters.Signed(expert, signed, organisation, now));
        if (expert.IsJoining)
            told.Add(new ActivateIfReady(expert.Id));
        return told;
    }
}
