using Microsoft.Extensions.Configuration;
using NodaTime;

namespace Recruitment;

/// <summary>
/// A person has shown their extract from the criminal records (rikosrekisteriote) for work with minors. Only its day of issue and who saw it are kept, never a
/// copy: acts 504/2002 and 148/2014 allow no more. Whether it may be asked for at all depends on the task; 148/2014 is not for tasks done under an agreement
/// of assignment to earn a living, and who buys a service cannot ask by 504/2002.
/// </summary>
public sealed class RecordExtract
{
    public const int MaxName = 160;

    private RecordExtract() { }

    public RecordExtract(Guid expertId) => ExpertId = expertId;

    /// <summary>One per person: a newer extract takes the place of the older.</summary>
    public Guid ExpertId { get; private set; }

    public int Version { get; private set; }
    public LocalDate IssuedOn { get; private set; }
    public string ShownTo { get; private set; } = "";

    public void Show(LocalDate issuedOn, string shownTo) => (IssuedOn, ShownTo) = (issuedOn, shownTo);
}

/// <summary>When an extract is too old. By act 504/2002 it is at most six months old when it is shown; a county that asks anew less often sets a longer time.</summary>
public sealed record ExtractSettings(int Months)
{
    /// <exception cref="InvalidOperationException">The setting is not a number of months from 1 to 120.</exception>
    public static ExtractSettings From(IConfiguration configuration) => configuration["Recruitment:RecordExtract:Months"] switch
    {
        null or "" => new(6),
        var text when int.TryParse(text, out var months) && months is >= 1 and <= 120 => new(months),
        var text => throw new InvalidOperationException($"Recruitment:RecordExtract:Months is '{text}'; it must be a number of months from 1 to 120."),
    };

    public bool IsTooOld(RecordExtract extract, LocalDate today) => extract.IssuedOn.PlusMonths(Months) < today;
}
