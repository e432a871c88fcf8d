using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Register;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Portfolio.Completeness;

/// <summary>What does not fit, what was decided, and the forms.</summary>
/// <param name="Kind">The one kind that is shown; empty for all.</param>
/// <param name="Chosen">What is decided on now; null where nothing was chosen.</param>
/// <param name="Budget">Null where no file is taken.</param>
public sealed record CompletenessView(
    WorkFrame Frame,
    FilterView Filter,
    string Kind,
    TableView Candidates,
    string? Next,
    string Csv,
    Candidate? Chosen,
    FormView? Decide,
    ImmutableArray<Choice> Verdicts,
    FormView? Budget,
    TableView Decisions
);

/// <summary>Builds it.</summary>
sealed class CompletenessViews(WorkCall call, WorkFrame frame, KnownNames names)
{
    const int AtOnce = 50;

    static readonly ImmutableArray<(string Key, decimal Times)> Units =
    [
        ("1", 1),
        ("1000", 1_000),
        ("1000000", 1_000_000),
    ];

    public CompletenessView Build(
        ImmutableArray<Candidate> open,
        IReadOnlyCollection<CandidateDecision> decided,
        Candidate? found,
        FormState? deciding,
        FormState? giving
    )
    {
        var chosen = found is null ? null : names.Liken(found);
        var kind = deciding?[CompletenessPages.KindKey] ?? call.Asked(CompletenessPages.KindKey);
        ImmutableArray<Candidate> shown = [.. open.Where(one => kind.Length == 0 || KeyOf(one.Kind) == kind)];
        _ = int.TryParse(call.Asked("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from);
        return new(
            frame,
            Filter(open, kind),
            kind,
            Table(shown, kind, from),
            from + AtOnce < shown.Length ? $"{Here(kind)}{(kind.Length > 0 ? "&" : "?")}from={from + AtOnce}" : null,
            frame.To(CompletenessPages.Root + "/candidates.csv"),
            chosen,
            chosen is null
                ? null
                : frame.Form(
                    CompletenessPages.Root + "/decide",
                    deciding ?? FormState.With(("activity", chosen.Like is { } like ? CostWords.Number(like) : null)),
                    "decide-"
                ),
            [
                .. Enum.GetValues<CandidateVerdict>()
                    .Select(one => new Choice(one.ToString(), frame.In(CandidateTexts.Of(one)))),
            ],
            giving is null
                ? null
                : frame.Form(CompletenessPages.Root + "/budget", giving, "budget-") with
                {
                    HasFile = true,
                },
            Decisions(decided)
        );
    }

    /// <summary>What follows the page's name to show one kind again; empty for all, and for what is none.</summary>
    public static string Again(string kind) =>
        Enum.GetValues<CandidateKind>().Any(one => KeyOf(one) == kind) ? $"?{CompletenessPages.KindKey}={kind}" : "";

    static string KeyOf(CandidateKind kind) => kind.ToString().ToLowerInvariant();

    string Here(string kind) => frame.To(CompletenessPages.Root) + (kind.Length > 0 ? $"?kind={kind}" : "");

    FilterView Filter(ImmutableArray<Candidate> open, string chosen) =>
        new(
            frame.In(CandidateTexts.Kind),
            [
                Choice(frame.In(CandidateTexts.All), "", open.Length, chosen),
                .. Enum.GetValues<CandidateKind>()
                    .Select(kind => (Kind: kind, Count: open.Count(one => one.Kind == kind)))
                    .Where(one => one.Count > 0 || KeyOf(one.Kind) == chosen)
                    .Select(one => Choice(frame.In(CandidateTexts.Of(one.Kind)), KeyOf(one.Kind), one.Count, chosen)),
            ]
        );

    FilterChoice Choice(string words, string key, int count, string chosen) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{words} ({count})"), key == chosen ? null : Here(key));

    TableView Table(ImmutableArray<Candidate> shown, string kind, int from) =>
        new(
            "candidates",
            frame.In(CandidateTexts.Found),
            [
                new(frame.In(CandidateTexts.Found)),
                new(frame.In(CandidateTexts.Kind)),
                new(frame.In(CandidateTexts.Owner)),
                new(frame.In(CandidateTexts.Why)),
                new(frame.In(CandidateTexts.Euro), Numeric: true),
                new(frame.In(CandidateTexts.Like)),
                new(frame.In(CandidateTexts.Decide)),
            ],
            [.. shown.Skip(from).Take(AtOnce).Select(one => Row(names.Liken(one), kind))],
            Empty: frame.In(CandidateTexts.Nothing)
        );

    Row Row(Candidate one, string kind) =>
        new([
            new(one.Name, Link: one.Activity is { } number ? frame.To(ActivityPaths.Of(number)) : null) { Lang = "nl" },
            new(frame.In(CandidateTexts.Of(one.Kind))),
            new(one.Owner.Length > 0 ? frame.In(ActivityDesk.NameOf(call, one.Owner)) : Cell.Dash),
            new(frame.In(one.Why)),
            new(one.Euro is { } euro ? frame.In(CostWords.Millions(euro)) : Cell.Dash),
            one.Like is { } like ? new(CostWords.Number(like), Link: frame.To(ActivityPaths.Of(like))) : new(Cell.Dash),
            new(
                frame.In(CandidateTexts.Decide),
                Link: $"{Here(kind)}{(kind.Length > 0 ? "&" : "?")}candidate={Uri.EscapeDataString(one.Key)}#decide"
            ),
        ]);

    TableView Decisions(IEnumerable<CandidateDecision> decided) =>
        new(
            "decisions",
            frame.In(CandidateTexts.Decisions),
            [
                new(frame.In(CandidateTexts.Found)),
                new(frame.In(CandidateTexts.Verdict)),
                new(frame.In(CandidateTexts.Activity)),
                new(frame.In(CandidateTexts.Reason)),
                new(frame.In(CandidateTexts.On)),
            ],
            [
                .. decided.Select(one => new Row([
                    new(one.Found) { Lang = "nl" },
                    new(frame.In(CandidateTexts.Of(one.Verdict))),
                    new(one.Activity is { } number ? CostWords.Number(number) : Cell.Dash),
                    Cell.Of(one.Reason),
                    new(Days.Long(one.On, frame.Language)),
                ])),
            ],
            Empty: frame.In(CandidateTexts.NothingDecided)
        );

    /// <summary>The columns as the ministry of Finance publishes them, to begin with.</summary>
    public static FormState UsualBudget(DateOnly today) =>
        FormState.With(
            ("year", CostWords.Number(today.Year)),
            ("names", "Naam artikel; Kostensoort"),
            ("owner", "Naam Begroting"),
            ("code", "Begrotings artikel nr"),
            ("amount", "Realisatie (*Eu 1000)"),
            ("inyear", "Jaar"),
            ("unit", "1000"),
            ("notation", nameof(Language.Nl)),
            ("word", "ICT")
        );

    /// <summary>How the coordinator says that the file is to be read; what is missing was told at its field.</summary>
    public static (BudgetMapping Mapping, int Year) ReadMapping(FormState form)
    {
        if (
            !int.TryParse(form["year"], NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            || year is < 2000 or > 2100
        )
            form.Wrong("year", CandidateTexts.NoYear);
        ImmutableArray<string> names =
        [
            .. form["names"].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries),
        ];
        if (names.IsEmpty)
            form.Wrong("names", CandidateTexts.NoNames);
        var unit = form.Code("unit", Units.Select(one => one.Key), CandidateTexts.NoUnit);
        var notation = form.Choice("notation", Enum.GetValues<Language>(), CandidateTexts.NoNotation);
        return (
            new(
                names,
                form["owner"],
                form["code"],
                form["amount"],
                form["inyear"],
                Units.FirstOrDefault(one => one.Key == unit).Times,
                notation ?? Language.Nl,
                form["word"]
            ),
            year
        );
    }

    public static ImmutableArray<Choice> UnitChoices(Language language) =>
        [
            new("1", "euro"),
            new("1000", new Bilingual("duizend euro", "thousand euros").In(language)),
            new("1000000", new Bilingual("miljoen euro", "million euros").In(language)),
        ];

    public static ImmutableArray<Choice> Notations =>
        [new(nameof(Language.Nl), "1.250,50"), new(nameof(Language.En), "1,250.50")];
}
