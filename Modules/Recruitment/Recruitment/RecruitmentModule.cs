using Foundation;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;
using Recruitment.Agreeing;
using Recruitment.Contracts;
using Recruitment.Data;
using Recruitment.Erasing;
using Recruitment.Exporting;
using Recruitment.Handling;
using Recruitment.OwnData;
using Recruitment.Importing;
using Recruitment.Inviting;
using Recruitment.Pausing;

namespace Recruitment;

/// <summary>The face of the module: the register of experts by experience and developer clients.</summary>
public sealed class RecruitmentModule : IModule
{
    public string Name => "recruitment";

    public void Register(ModuleBuilder module)
    {
        module.Db<RecruitmentDb, RecruitmentDbSqlite, RecruitmentDbSqlServer>(options => new(options), options => new(options));
        module.Messages
            .Name<ApplicantAccepted>("recruitment.applicant-accepted", 1)
            .Name<ExpertActivated>("recruitment.expert-activated", 1)
            .Name<ExpertChanged>("recruitment.expert-changed", 1)
            .Name<ExpertPaused>("recruitment.expert-paused", 1)
            .Name<ExpertLeft>("recruitment.expert-left", 1)
            .Name<PersonErased>("recruitment.person-erased", 1)
            .Name<Merging.ForgetMerges>("recruitment.forget-merges", 1)
            .Name<RegisterChanged>("recruitment.register-changed", 1)
            .Name<TakeInChunk>("recruitment.take-in-chunk", 1)
            .Name<EndPassedPauses>("recruitment.end-passed-pauses", 1)
            .Name<RemindOfInterviews>("recruitment.remind-of-interviews", 1)
            .Name<EraseEndedApplications>("recruitment.erase-ended-applications", 1);
        module.Services.AddSingleton(RetentionSettings.From(module.Configuration));
        module.Nav("/recruitment", () => RecruitmentTexts.T["nav.recruitment"], 29, Roles.Coordinator);
        module.Nav("/register", () => RecruitmentTexts.T["nav.register"], 30, Roles.Coordinator);
        module.Endpoints(ExportEndpoint.Map).Endpoints(ExportMyDataHandler.Map);
        module.Nav("/my/details", () => RecruitmentTexts.T["nav.own"], 40, Roles.Expert);
        module.Services.AddSingleton(new Desk(WaitingImports.OfAsync)).AddSingleton(new Desk(Wishing.Wishes.WaitingAsync)).AddSingleton(new Desk(WaitingApplications.OfAsync)).AddSingleton(new Desk(Merging.Doubles.OnDeskAsync));
        module.Services.AddScoped<Invitations>().AddSingleton(new Desk(InvitationsDesk.OfAsync));
        AddAgreements(module);
        module.Remembers(RegisterTraces.OfAsync);
        Invariants.AddTo(module);
    }

    private static void AddAgreements(ModuleBuilder module)
    {
        module.Messages
            .Name<AskForAgreements>("recruitment.ask-for-agreements", 1)
            .Name<ActivateIfReady>("recruitment.activate-if-ready", 1)
            .Name<RemindOfAgreements>("recruitment.remind-of-agreements", 1);
        module.Services.AddSingleton(ExtractSettings.From(module.Configuration)).AddSingleton(new Desk(WaitingAgreements.OfAsync));
        module.Nav("/recruitment/agreements", () => RecruitmentTexts.T["nav.agreements"], 31, Roles.Coordinator);
        module.Nav("/my/agreements", () => RecruitmentTexts.T["nav.own-agreements"], 41, Roles.Expert);
    }
}
