using System.Collections.Immutable;
using Rekenschap.Figures.QuestionPages;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Page;

namespace Rekenschap.Figures.Comparing;

/// <summary>Reads from an address what is to be compared; what is wrong is told at its field.</summary>
sealed class CompareQuestion
{
    public const int MostFigures = 3;
    public const int MostOrganisations = 8;

    static readonly string[] Own = ["figure", "organisation", "from", "to", "as"];

    readonly Dictionary<string, string> errors = new(StringComparer.Ordinal);
    readonly Language language;

    public CompareQuestion(IEditionFigures edition, Asked asked, Language language)
    {
        this.language = language;
        Asked = asked;
        foreach (var (name, _) in asked.Pairs)
            if (!Own.Contains(name))
                Wrong("", AskTexts.UnknownName(name, Nearest.Hint(name, Own)));
        Figures = [.. Known("figure", edition.Indicator, edition.Indicators.Select(one => one.Code)).Take(MostFigures)];
        Organisations =
        [
            .. Known(
                "organisation",
                edition.Organisations.Find,
                edition.Organisations.All.SelectMany(one => one.Aliases.Prepend(one.Code))
            ),
        ];
        if (Organisations.Length > MostOrganisations)
            Wrong("organisation", CompareTexts.TooMany(MostOrganisations));
        (From, To) = (Period("from"), Period("to"));
        if (From is { } from && To is { } to && to.End < from.Start)
            Wrong("to", CompareTexts.WrongWay);
        if (asked["as"] is { } asOf and not ("then" or "now"))
            Wrong("as", AskTexts.NoChoice(asOf, "then, now"));
    }

    public Asked Asked { get; }

    public ImmutableArray<IndicatorFacts> Figures { get; }

    public ImmutableArray<Organisation> Organisations { get; }

    public Period? From { get; }

    public Period? To { get; }

    public AsOf As => Asked["as"] == "now" ? AsOf.Now : AsOf.Then;

    public IReadOnlyDictionary<string, string> Errors => errors;

    public bool Within(Period period) =>
        (From is not { } from || period.Start >= from.Start) && (To is not { } to || period.End <= to.End);

    IEnumerable<T> Known<T>(string field, Func<string, T?> find, IEnumerable<string> known)
        where T : class
    {
        foreach (var name in Asked.All(field).Distinct(StringComparer.Ordinal))
            if (find(name) is { } found)
                yield return found;
            else
                Wrong(field, CompareTexts.Unknown(name, Nearest.Hint(name, known)));
    }

    Period? Period(string field)
    {
        if (Asked[field] is not { } text)
            return null;
        if (Kernel.Time.Period.TryParse(text, out var period))
            return period;
        Wrong(field, AskTexts.NoPeriod(text));
        return null;
    }

    void Wrong(string field, Bilingual message) => errors.TryAdd(field, message.In(language));
}
