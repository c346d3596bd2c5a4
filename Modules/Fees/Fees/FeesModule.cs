using Fees.Approving;
using Fees.Coordinating;
using Fees.Contracts;
using Fees.Data;
using Fees.Deciding;
using Fees.Following;
using Fees.Paying;
using Fees.Reporting;
using Foundation;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;

namespace Fees;

/// <summary>Palkkiot: what a task pays, the claim it becomes, its approval and its payment.</summary>
public sealed class FeesModule : IModule
{
    public string Name => "fees";

    public void Register(ModuleBuilder module)
    {
        module.Db<FeesDb, FeesDbSqlite, FeesDbSqlServer>(options => new(options), options => new(options));
        var settings = FeesSettings.From(module.Configuration);
        module.Services.AddSingleton(settings);

        module.Remembers(Listening.PersonErasedHandler.RememberedAsync).Gives(Following.OwnFile.OfAsync);
        module.Messages.Name<FeeQuoted>("fees.fee-quoted", 1).Name<FeePaid>("fees.fee-paid", 1).Name<FeeStanding>("fees.fee-standing", 1)
            .Name<RecommendationDecided>("fees.recommendation-decided", 1).Name<ProposalShown>("fees.proposal-shown", 1)
            .Name<MakePayoutBatch>("fees.make-payout-batch", 1).Name<PriceWaitingClaims>("fees.price-waiting-claims", 1).Name<Capping.LookAtCap>("fees.look-at-cap", 1)
            .Name<RemindOfIncomeReports>("fees.remind-of-income-reports", 1).Name<IncomeReportDue>("fees.income-report-due", 1);

        FeesChecks.Register(module);
        module.Endpoints(PaymentFileEndpoint.Map).Endpoints(IncomeReportEndpoint.Map);

        module.Nav("/my/fees", () => FeesTexts.T["nav.my-fees"], 30, Roles.Expert);
        module.Nav("/fees/approvals", () => FeesTexts.T["nav.approvals"], 40, Roles.Approver);
        module.Nav("/fees/unit", () => FeesTexts.T["unit-fees.title"], 42, Roles.Unit);
        module.Nav("/fees/budgets", () => FeesTexts.T["budgets.title"], 43, Roles.Approver);
        module.Nav("/fees/payouts", () => FeesTexts.T["nav.payouts"], 50, Roles.Payer);
        module.Nav("/fees", () => FeesTexts.T["nav.fees"], 60, Roles.Coordinator);
        // Units have few pages: for them the calculator stands in the menu, the others come to it from their own page of fees.
        module.Nav("/fees/calculator", () => FeesTexts.T["calculator.title"], 45, Roles.Unit, Roles.Approver);
        module.Services.AddSingleton(MyFeesDesk.Desk).AddSingleton(ApprovalsDesk.Desk).AddSingleton(PayoutsDesk.Desk).AddSingleton(IncomeReportsDesk.Desk).AddSingleton(OverviewDesk.Desk);
    }
}
