using Foundation;
using Foundation.Ui;
using Handbook.Confirming;
using Handbook.Contracts;
using Handbook.Data;
using Handbook.Publishing;
using Handbook.Reviewing;
using Handbook.Showing;
using Handbook.Writing;
using Microsoft.Extensions.DependencyInjection;

namespace Handbook;

/// <summary>Käsikirja: how the programme works, written together, commented on, answered and published.</summary>
public sealed class HandbookModule : IModule
{
    public string Name => "handbook";

    public void Register(ModuleBuilder module)
    {
        module.Db<HandbookDb, HandbookDbSqlite, HandbookDbSqlServer>(options => new(options), options => new(options));
        module.Remembers(Listening.PersonErasedHandler.RememberedAsync).Gives(OwnFile.OfAsync);
        module.Messages
            .Name<EditionPublished>("handbook.edition-published", 1, unheard: "the handbook tells its readers itself (docs/adr/0019)")
            .Name<ProposalRoundOpened>("handbook.proposal-round-opened", 1)
            .Name<ProposalRoundAnswered>("handbook.proposal-round-answered", 1)
            .Name<TendRounds>("handbook.tend-rounds", 1)
            .Name<TellReaders>("handbook.tell-readers", 1)
            .Name<RemindOfChapters>("handbook.remind-of-chapters", 1)
            .Name<RenderEditionChapter>("handbook.render-edition-chapter", 1)
            .Name<BuildEditionFile>("handbook.build-edition-file", 1);
        HandbookChecks.Register(module);
        module.Endpoints(Files.Map);
        module.Services.AddSingleton(HandbookDesk.Desk);
        module.Nav("/handbook", () => HandbookTexts.T["nav.handbook"], 80, Roles.Expert, Roles.Unit, Roles.Approver, Roles.Payer);
        module.Nav("/handbook-work", () => HandbookTexts.T["nav.handbook"], 80, Roles.Coordinator);
    }
}
