using System.Globalization;

namespace Fees.Deciding;

/// <summary>A proposal as it is typed, with which version of it the page showed.</summary>
public sealed class ProposalForm : RecommendationForm
{
    public string? Id { get; set; }
    public string? Seen { get; set; }

    /// <summary>"save", "propose" or "more": which button was pressed.</summary>
    public string? Do { get; set; }

    public static ProposalForm New() => new() { Id = Guid.CreateVersion7().ToString(), Seen = "0", Rows = Empty().Rows };

    public static ProposalForm Of(Proposal proposal)
    {
        var form = proposal.Form;
        return new()
        {
            Id = proposal.Id.ToString(), Seen = proposal.Version.ToString(CultureInfo.InvariantCulture), Name = form.Name, ValidFrom = form.ValidFrom, ValidTo = form.ValidTo, Rows = form.Rows,
        };
    }

    /// <summary>What is kept of it.</summary>
    public RecommendationForm Recommendation => new() { Name = Name, ValidFrom = ValidFrom, ValidTo = ValidTo, Rows = Rows };
}
