using Foundation;
using Foundation.Ui;
using Microsoft.Extensions.DependencyInjection;
using Training.Certifying;
using Training.Completing;
using Training.Contracts;
using Training.Data;
using Training.Enrolling;
using Training.MyTraining;
using Training.Reminding;
using Training.Surveying;
using Training.Telling;

namespace Training;

/// <summary>The face of Training: courses and their sessions, places and waiting lists, attendance, and what follows when a course is completed.</summary>
public sealed class TrainingModule : IModule
{
    public string Name => "training";

    public void Register(ModuleBuilder module)
    {
        module.Db<TrainingDb, TrainingDbSqlite, TrainingDbSqlServer>(options => new(options), options => new(options));
        module.Remembers(Listening.PersonErasedHandler.RememberedAsync).Gives(MyTraining.OwnFile.OfAsync);
        module.Messages
            .Name<TrainingCompleted>("training.training-completed", 1)
            .Name<LapseSeatOffers>("training.lapse-seat-offers", 1)
            .Name<LapseSeatOffer>("training.lapse-seat-offer", 1)
            .Name<RemindOfTraining>("training.remind-of-training", 1)
            .Name<SendTrainingReminder>("training.send-training-reminder", 1)
            .Name<RemindOfRecordings>("training.remind-of-recordings", 1)
            .Name<SendRecordingReminder>("training.send-recording-reminder", 1)
            .Name<AskForTrainingFeedback>("training.ask-for-training-feedback", 1)
            .Name<AskOneForFeedback>("training.ask-one-for-feedback", 1);
        module.Services.AddSingleton(TrainingSettings.From(module.Configuration));
        module.Services.AddScoped<Teller>().AddScoped<Seating>().AddScoped<CompletionRule>();
        module.Services.AddSingleton(new Desk(TrainingDesk.AskAsync));
        module.Endpoints(CertificateFile.Map).Endpoints(ResultsFile.Map);
        module.Nav("/my/training", () => TrainingTexts.T["nav.my-training"], 15, Roles.Expert);
        module.Nav("/training", () => TrainingTexts.T["nav.training"], 33, Roles.Coordinator);
        Invariants.AddTo(module);
    }
}
