using System.CommandLine;
using Rekenschap.Host.Printing;
using Rekenschap.Host.Serving;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Storage;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Errata;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap errata</c>: lists the published statements that corrections changed, and answers one.</summary>
internal sealed class ErrataCommand(Screen screen, Database database, TimeProvider time)
{
    static readonly Bilingual[] Heading =
    [
        new("nummer", "number"),
        new("document", "document"),
        new("woorden", "words"),
        new("was", "was"),
        new("is", "is"),
        new("stand", "state"),
    ];

    public static Command Make(Language language)
    {
        var store = Options.Database(language);
        var edition = new Argument<string>("EDITION") { Description = ErrataWords.Edition.In(language) };
        var answer = new Option<int?>("--answer") { Description = ErrataWords.Answer.In(language) };
        var kind = new Option<string>("--as")
        {
            Description = ErrataWords.As.In(language),
            DefaultValueFactory = _ => "erratum",
        };
        kind.AcceptOnlyFromAmong("erratum", "edition", "leave");
        var text = new Option<string>("--text")
        {
            Description = ErrataWords.Text.In(language),
            DefaultValueFactory = _ => "",
        };
        var command = new Command("errata", ErrataWords.About.In(language)) { edition, store, answer, kind, text };
        command.SetAction(
            async (call, stop) =>
            {
                await using var database = new Database(DatabaseAddress.Open(call.GetValue(store)!), WingList.All);
                await database.Migrate(stop);
                var errata = new ErrataCommand(Screen.Output(language), database, ServerTime.Provider);
                var code = call.GetValue(edition)!;
                return call.GetValue(answer) is { } number
                    ? await errata.Answer(code, number, Kind(call.GetValue(kind)!), call.GetValue(text)!, stop)
                    : await errata.List(code, stop);
            }
        );
        return command;
    }

    static AnswerKind Kind(string word) =>
        word switch
        {
            "edition" => AnswerKind.NewEdition,
            "leave" => AnswerKind.Leave,
            _ => AnswerKind.Erratum,
        };

    async Task<int> List(string edition, CancellationToken stop)
    {
        await using var db = database.Open();
        var errata = await KeptErrata.Of(db, edition, stop);
        if (errata.Count == 0)
            screen.Line(ErrataWords.None(edition));
        else
            screen.Table(Heading, errata.Select(Row));
        return errata.Exists(one => one.State == ErratumState.Open) ? Exit.Blocked : Exit.Good;
    }

    string[] Row(KeptErratum one) =>
        [
            Notation.Write(one.Number, 0, screen.Language),
            one.Document,
            one.Words,
            Publishing.Claims.VerdictNames.Of(one.Was).In(screen.Language),
            Publishing.Claims.VerdictNames.Of(one.Is).In(screen.Language),
            ErratumWorkflow.Rows.Words.States[one.State].In(screen.Language),
        ];

    /// <summary>Until people sign in, whoever may write to the database answers for the organisation that published.</summary>
    async Task<int> Answer(string edition, int number, AnswerKind kind, string text, CancellationToken stop)
    {
        await using var db = database.Open();
        var publisher = (await KeptErrata.Of(db, edition, stop)).Find(one => one.Number == number)?.Publisher;
        var clock = new Clock(time);
        var who = Actor.With("prompt", publisher ?? "", Role.Coordinator);
        var act = new Act(who, Role.Coordinator, clock.Now, text);
        if (await AnswerErratum.Run(database, act, edition, number, kind, clock.Today, stop) is { } refusal)
        {
            screen.Line($"{refusal.Text.In(screen.Language)} ({refusal.Code})");
            return Exit.Wrong;
        }
        screen.Line(ErrataWords.Answered(number));
        return Exit.Good;
    }
}
