using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Activities;
using Rekenschap.Portfolio.Activities.Sections;
using Rekenschap.Portfolio.Register.Write;
using Rekenschap.Ui.Page;

namespace Rekenschap.Portfolio.Register;

/// <summary>A section in words: its fields, and the lines that there are; of a section without lines there is one.</summary>
/// <param name="Key">As its form has it; empty of one that nobody fills in.</param>
/// <param name="HasRows">Whether there may be several lines.</param>
public sealed record SectionContent(
    string Key,
    Bilingual Title,
    bool HasRows,
    ImmutableArray<Bilingual> Fields,
    ImmutableArray<ImmutableArray<Bilingual>> Rows
)
{
    /// <summary>Why the line at a place is not comparable with those above it.</summary>
    public ImmutableDictionary<int, Bilingual> Breaks { get; init; } = ImmutableDictionary<int, Bilingual>.Empty;
}

/// <summary>What a version says in words, section by section: for pages and to compare one version with another.</summary>
static class SectionContents
{
    static readonly Bilingual Nothing = Bilingual.Same("");

    public static ImmutableArray<SectionContent> Of(string name, ActivityFacts facts) =>
        [
            General(name, facts.General),
            One(
                "standing",
                SectionTexts.Standing,
                (SectionTexts.Date, Day(facts.Standing.Date)),
                (SectionTexts.Status, ActivityWords.Of(facts.Standing.Status)),
                (SectionTexts.Explained, Text(facts.Standing.Explained))
            ),
            Forms(facts.Forms),
            Many(
                "milestones",
                SectionTexts.Milestones,
                facts.Milestones,
                (SectionTexts.Description, one => Text(one.Description)),
                (SectionTexts.Expected, one => Day(one.Expected)),
                (SectionTexts.Reached, one => YesNo(one.Reached)),
                (SectionTexts.Realised, one => Day(one.Realised)),
                (SectionTexts.AsRequired, one => YesNo(one.AsRequired)),
                (SectionTexts.PlanVersion, one => Text(one.PlanVersion))
            ),
            Many(
                "reviews",
                SectionTexts.Reviews,
                facts.Reviews,
                (SectionTexts.ReviewKind, one => Text(one.Kind)),
                (SectionTexts.By, one => Text(one.By)),
                (SectionTexts.ReviewDate, one => Day(one.Date)),
                (SectionTexts.Description, one => Text(one.Description)),
                (SectionTexts.Advice, one => YesNo(one.AcIctAdvice))
            ),
            Many(
                "papers",
                SectionTexts.Papers,
                facts.Papers,
                (SectionTexts.Number, one => Text(one.Number)),
                (SectionTexts.PaperTitle, one => Text(one.Title)),
                (SectionTexts.PaperDate, one => Day(one.Date)),
                (SectionTexts.Advice, one => YesNo(one.AcIctAdvice)),
                (SectionTexts.Link, one => Text(one.Link))
            ),
            Many(
                "benefits",
                SectionTexts.Benefits,
                facts.Benefits,
                (SectionTexts.Benefit, one => ActivityWords.Of(one.Kind)),
                (SectionTexts.Explained, one => Text(one.Explained)),
                (SectionTexts.Once, one => Euro(one.OnceEuro)),
                (SectionTexts.Yearly, one => Euro(one.YearlyEuro)),
                (SectionTexts.CameOf, one => Text(one.CameOf))
            ),
            Many(
                "parties",
                SectionTexts.Parties,
                facts.Parties,
                (SectionTexts.Party, one => Text(one.Name)),
                (SectionTexts.Role, one => Text(one.Role))
            ),
            One(
                "upkeep",
                SectionTexts.Upkeep,
                (SectionTexts.UpkeepYearly, Euro(facts.Upkeep.YearlyEuro)),
                (SectionTexts.Life, facts.Upkeep.Life is { } life ? ActivityWords.Of(life) : Nothing),
                (SectionTexts.Attribution, Text(facts.Upkeep.Attribution))
            ),
            Many(
                "",
                SectionTexts.History,
                facts.History,
                (SectionTexts.Status, one => ActivityWords.Of(one.Status)),
                (SectionTexts.From, one => Day(one.From)),
                (SectionTexts.Until, one => Day(one.Until))
            ),
        ];

    static SectionContent General(string name, General general) =>
        One(
            "general",
            SectionTexts.General,
            (SectionTexts.Name, Text(name)),
            (SectionTexts.Subject, general.Subject is { } subject ? ActivityWords.Of(subject) : Nothing),
            (SectionTexts.Kind, general.Kind is { } kind ? ActivityWords.Of(kind) : Nothing),
            (SectionTexts.Start, Day(general.Start)),
            (SectionTexts.Occasion, Text(general.Occasion)),
            (SectionTexts.Goal, Text(general.Goal)),
            (SectionTexts.Benefit, List(general.Benefits.Select(ActivityWords.Of))),
            (new("Dienstverlening", "Services"), Text(string.Join("; ", general.Services))),
            (SectionTexts.Internal, YesNo(general.Internal)),
            (SectionTexts.Development, Text(general.Development)),
            (SectionTexts.Custom, YesNo(general.Custom)),
            (SectionTexts.Partners, Text(string.Join(", ", general.Partners)))
        );

    static SectionContent Forms(ImmutableArray<CostForm> forms) =>
        Many(
            "estimates",
            SectionTexts.Estimates,
            forms,
            (SectionTexts.Action, one => ActivityWords.Of(one.Action)),
            (SectionTexts.Day, one => Day(one.Date)),
            (SectionTexts.End, one => Day(one.End)),
            (SectionTexts.Estimated, one => CostWords.Of(one.Estimated)),
            (SectionTexts.Actual, one => CostWords.Of(one.Actual)),
            (SectionTexts.Reasons, one => List(one.Reasons.Select(ActivityWords.Of))),
            (SectionTexts.CostsExplained, one => Text(one.CostsExplained)),
            (SectionTexts.EndExplained, one => Text(one.EndExplained))
        ) with
        {
            Breaks = CostBreaks.Of(forms).ToImmutableDictionary(place => place, _ => CostBreaks.Says),
        };

    static SectionContent One(string key, Bilingual title, params ReadOnlySpan<(Bilingual Field, Bilingual Value)> all)
    {
        var (fields, values) = (ImmutableArray.CreateBuilder<Bilingual>(), ImmutableArray.CreateBuilder<Bilingual>());
        foreach (var (field, value) in all)
        {
            fields.Add(field);
            values.Add(value);
        }
        return new(key, title, false, fields.ToImmutable(), [values.ToImmutable()]);
    }

    static SectionContent Many<T>(
        string key,
        Bilingual title,
        ImmutableArray<T> rows,
        params (Bilingual Field, Func<T, Bilingual> Value)[] all
    ) =>
        new(
            key,
            title,
            true,
            [.. all.Select(one => one.Field)],
            [.. rows.Select(row => all.Select(one => one.Value(row)).ToImmutableArray())]
        );

    static Bilingual Text(string text) => Bilingual.Same(text);

    static Bilingual Day(DateOnly? day) =>
        day is { } known ? new(Days.Long(known, Language.Nl), Days.Long(known, Language.En)) : Nothing;

    static Bilingual YesNo(bool? yes) => yes is { } known ? (known ? SectionTexts.Yes : SectionTexts.No) : Nothing;

    static Bilingual Euro(decimal? euro) => euro is { } known ? CostWords.Euro(known) : Nothing;

    static Bilingual List(IEnumerable<Bilingual> all)
    {
        var list = all.ToList();
        return new(string.Join("; ", list.Select(one => one.Nl)), string.Join("; ", list.Select(one => one.En)));
    }
}

/// <summary>Amounts in words.</summary>
static class CostWords
{
    /// <summary>"€ 12.500.000".</summary>
    public static Bilingual Euro(decimal euro) =>
        new("€ " + Notation.WriteFull(euro, Language.Nl), "€ " + Notation.WriteFull(euro, Language.En));

    /// <summary>"€ 6,1 mln.", rounded.</summary>
    public static Bilingual Millions(decimal euro) =>
        new(
            $"€ {Notation.Write(euro / 1_000_000m, 1, Language.Nl)} mln.",
            $"€ {Notation.Write(euro / 1_000_000m, 1, Language.En)} mln."
        );

    /// <summary>"€ 10.000 (intern personeel € 4.000; ...)": the total and the parts that were stated; empty where nothing was.</summary>
    public static Bilingual Of(Costs costs)
    {
        if (costs.Total is not { } total)
            return Bilingual.Same("");
        var parts = costs.Stated.Where(one => one.Type != CostType.Total).ToList();
        if (parts.Count == 0)
            return Euro(total);
        return new(
            $"{Euro(total).Nl} ({string.Join("; ", parts.Select(one => $"{CostTypes.Of(one.Type).Nl} {Euro(one.Euro).Nl}"))})",
            $"{Euro(total).En} ({string.Join("; ", parts.Select(one => $"{CostTypes.Of(one.Type).En} {Euro(one.Euro).En}"))})"
        );
    }

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
