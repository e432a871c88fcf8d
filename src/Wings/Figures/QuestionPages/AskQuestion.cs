using System.Collections.Immutable;
using Rekenschap.Figures.Questions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;
using Rekenschap.Ui.Standing;

namespace Rekenschap.Figures.QuestionPages;

/// <summary>Reads a question on one indicator from an address, and asks it of the same engine as the prompt does.</summary>
sealed class AskQuestion(EditionFigures edition, IndicatorFacts indicator, Asked asked, Language language)
{
    const int MostRows = 2_000;

    static readonly string[] Own = ["period", "by", "organisation", "as", "known_at", "format"];

    readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);

    /// <summary>What is wrong, by field; under no field's name what belongs to none.</summary>
    public IReadOnlyDictionary<string, string> Errors => errors;

    public DateOnly? KnownAt { get; private set; }

    public bool AsCsv => asked["format"] == "csv";

    public AsOf As => asked["as"] == "now" ? AsOf.Now : AsOf.Then;

    /// <summary>The dimensions that figures may be told apart by.</summary>
    public IEnumerable<string> Dimensions => ["period", "organisation", .. Further];

    IEnumerable<string> Further => ToldApart.By(edition, indicator);

    /// <summary>Null where something in the question is wrong.</summary>
    public AskedAnswer? Answer()
    {
        Names();
        var period = Period();
        var by = asked.All("by").Distinct(StringComparer.Ordinal).ToImmutableArray();
        OneOf("by", by, Dimensions);
        OneOf("as", asked.All("as"), ["then", "now"]);
        OneOf("format", asked.All("format"), ["html", "csv"]);
        KnownAt = Day();
        var organisation = Organisation();
        var members = Members();
        if (errors.Count > 0 || TooMuch(period, by))
            return null;
        var question = new FigureQuestion(indicator.Code, period, by, KnownAt, As, organisation, members);
        var (table, problem) = question.Ask(edition);
        if (problem is not null)
            errors.TryAdd("", problem.In(language));
        return table is null
            ? null
            : new(table, KnownAt is null ? null : (question with { KnownAt = null }).Ask(edition).Table);
    }

    void Names()
    {
        string[] known = [.. Own, .. Further];
        foreach (var (name, _) in asked.Pairs)
            if (!known.Contains(name))
                errors.TryAdd("", AskTexts.UnknownName(name, Nearest.Hint(name, known)).In(language));
    }

    Period? Period()
    {
        if (asked["period"] is not { } text)
            return null;
        if (SpokenPeriod.Read(text, edition.Targets) is { } period)
            return period;
        errors["period"] = AskTexts.NoPeriod(text).In(language);
        return null;
    }

    DateOnly? Day()
    {
        if (asked["known_at"] is not { } text)
            return null;
        if (SpokenPeriod.ReadDay(text) is { } day)
            return day;
        errors["known_at"] = AskTexts.NoDay(text).In(language);
        return null;
    }

    string? Organisation()
    {
        if (asked["organisation"] is not { } name)
            return null;
        if (name == edition.Edition.Root || edition.Organisations.Find(name) is not null)
            return name;
        var hint = Nearest.Hint(name, edition.Organisations.All.SelectMany(one => one.Aliases.Prepend(one.Code)));
        errors["organisation"] = AskTexts.UnknownName(name, hint).In(language);
        return null;
    }

    ImmutableSortedDictionary<string, string> Members()
    {
        var members = Coordinate.NoMembers;
        foreach (var dimension in Further)
            if (asked[dimension] is { } member)
            {
                var known = edition.Members(dimension).Select(one => one.Code).ToList();
                OneOf(dimension, [member], known);
                members = members.SetItem(dimension, member);
            }
        return members;
    }

    void OneOf(string field, IEnumerable<string> values, IEnumerable<string> known)
    {
        if (values.FirstOrDefault(value => !known.Contains(value)) is { } wrong)
            errors[field] = AskTexts.NoChoice(wrong, string.Join(", ", known.Take(30))).In(language);
    }

    /// <summary>Counted before it is asked, so that no address makes the server work for long.</summary>
    bool TooMuch(Period? period, ImmutableArray<string> by)
    {
        long rows = 1;
        foreach (var dimension in by)
            rows *= dimension switch
            {
                "period" => period?.Split(indicator.Frequency).Take(MostRows + 1).Count()
                    ?? edition.Periods(indicator.Code).Length,
                "organisation" => edition.Organisations.All.Length,
                _ => edition.Members(dimension).Length,
            };
        if (rows <= MostRows)
            return false;
        errors["by"] = AskTexts.TooMuch((int)Math.Min(rows, int.MaxValue), MostRows).In(language);
        return true;
    }
}
