using System.Globalization;
using Foundation.Messaging;
using Foundation.Ui;

namespace Recruitment.Agreeing;

/// <summary>What was ticked: "Pledge:2" is version 2 of the pledge.</summary>
public sealed class SignInput
{
    public List<string> Agreed { get; set => field = value ?? []; } = [];

    public static string Value(AgreementText text) => string.Create(CultureInfo.InvariantCulture, $"{text.Kind}:{text.Number}");

    /// <summary>Signs what was ticked; false with an error when that was nothing, or not what is in use now.</summary>
    public async Task<bool> SignAsync(IMessageBus bus, Guid? expertId, string? token, Errors errors)
    {
        var texts = new List<AgreedText>();
        foreach (var value in Agreed)
            if (value.Split(':') is [var kind, var number] && AgreementTexts.Kinds.Any(known => known.ToString() == kind) && Typed.Whole(number, 1, int.MaxValue) is { } version)
                texts.Add(new AgreedText(Enum.Parse<AgreementKind>(kind), version));
        if (texts.Count == 0)
        {
            errors.Add("Agreed", "agree.nothing");
            return false;
        }

        var outcome = await bus.InvokeAsync<Signing>(new SignAgreements(expertId, token, texts));
        if (outcome != Signing.Done)
            errors.Add("Agreed", outcome == Signing.TextChanged ? "agree.changed" : "agree.link-old");
        return outcome == Signing.Done;
    }
}
