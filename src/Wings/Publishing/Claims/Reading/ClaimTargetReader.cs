using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Claims.Reading;

/// <summary>
/// Reads <c>gas?period=2023&amp;organisation=J%26V&amp;against=...</c>. The first thing that is wrong is told with the
/// nearest name that is known; nothing is guessed.
/// </summary>
internal sealed class ClaimTargetReader(IEditionFigures edition)
{
    static readonly string[] OwnKeys =
    [
        "period",
        "from",
        "to",
        "organisation",
        "against",
        "versus",
        "among",
        "in",
        "as",
    ];
    static readonly string[] CoordinateKeys = ["period", "from", "to", "organisation"];
    Bilingual? problem;

    public static (ClaimTarget? Target, Bilingual? Problem) Read(
        string text,
        ClaimContext context,
        IEditionFigures edition
    )
    {
        var reader = new ClaimTargetReader(edition);
        var target = reader.Claim(text, context);
        return reader.problem is { } problem ? (null, problem) : (target, null);
    }

    ClaimTarget? Claim(string text, ClaimContext context)
    {
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var code = question < 0 ? text : text[..question];
        if (Indicator(code) is not { } indicator)
            return null;
        var given = new Parameters(question < 0 ? "" : text[(question + 1)..]);
        var dimensions = Dimensions(indicator);
        if (
            Check(given, [.. OwnKeys, .. dimensions]) || Where(given, dimensions, null, context.Period) is not { } where
        )
            return null;
        var target = new ClaimTarget(indicator, where.At, where.From)
        {
            AsOf = given["as"] is { } asOf && OneOf("as", asOf, "then", "now") == "now" ? AsOf.Now : AsOf.Then,
            InPoints = given["in"] is { } points && OneOf("in", points, "points") == "points",
            Among = given["among"] is { } among ? AmongOf(among) : null,
            Against = given["against"] is { } against ? Against(against, indicator) : null,
            PeriodNamed = given["period"] is not null || given["to"] is not null,
            Span = where.Span,
        };
        return given["versus"] is { } versus ? target with { Versus = Versus(versus, target) } : target;
    }

    IndicatorFacts? Indicator(string code)
    {
        if (edition.Indicator(Uri.UnescapeDataString(code)) is { } indicator)
            return indicator;
        return Unknown<IndicatorFacts>(new("indicator", "indicator"), code, edition.Indicators.Select(i => i.Code));
    }

    ImmutableArray<string> Dimensions(IndicatorFacts indicator) =>
        [
            .. indicator
                .Dimensions.Concat(indicator.IsDerived ? edition.Indicators.SelectMany(other => other.Dimensions) : [])
                .Where(dimension => dimension is not ("organisation" or "period"))
                .Distinct(StringComparer.Ordinal),
        ];

    bool Check(Parameters given, string[] known)
    {
        if (given.Twice is { } twice)
            Wrong($"'{twice}' staat er twee keer", $"'{twice}' stands there twice");
        if (given.WithoutValue is { } bare)
            Wrong($"'{bare}' heeft geen waarde; schrijf '{bare}=...'", $"'{bare}' has no value; write '{bare}=...'");
        if (given.Keys.FirstOrDefault(key => !known.Contains(key)) is { } unknown)
            Unknown<object>(new("parameter", "parameter"), unknown, known);
        return problem is not null;
    }

    (Coordinate At, Coordinate? From, Period? Span)? Where(
        Parameters given,
        ImmutableArray<string> dimensions,
        ClaimTarget? basis,
        Period? usual
    )
    {
        var (period, from, to) = (PeriodOf(given, "period"), PeriodOf(given, "from"), PeriodOf(given, "to"));
        if (problem is not null || Disagree(given, period, from, to, basis))
            return null;
        var at = (given["among"] is null ? to ?? period : period ?? to) ?? usual;
        if (Organisation(given, basis, at) is not { } organisation)
            return null;
        if (at is not { } end)
        {
            problem ??= AddressHint.At(
                new("Er is geen periode: kies er een", "There is no period: choose one"),
                "period="
            );
            return null;
        }
        var members = basis?.At.Members ?? Coordinate.NoMembers;
        foreach (var dimension in dimensions)
            if (given[dimension] is { } member && IsMember(dimension, member))
                members = members.SetItem(dimension, member);
        var start = from ?? basis?.From?.Period;
        Period? span =
            from is { } first && (to ?? at) is { } last && first.Start <= last.End ? new(first.Start, last.End) : null;
        var coordinate = new Coordinate(end, organisation, members);
        return problem is null ? (coordinate, start is { } begin ? coordinate.At(begin) : null, span) : null;
    }

    bool Disagree(Parameters given, Period? period, Period? from, Period? to, ClaimTarget? basis)
    {
        if (to is not null && from is null && basis?.From is null)
            Wrong("'to=' vraagt ook 'from='", "'to=' needs 'from=' too");
        if (given["among"] is null && period is not null && to is not null && period != to)
            Wrong(
                $"'period={period}' en 'to={to}' spreken elkaar tegen",
                $"'period={period}' and 'to={to}' contradict each other"
            );
        return problem is not null;
    }

    Period? PeriodOf(Parameters given, string key)
    {
        if (given[key] is not { } text)
            return null;
        if (Period.TryParse(text, out var period))
            return period;
        Wrong(
            $"'{key}={text}' is geen periode; verwacht: 2023, 2023-Q2, 2023-04 of 2022-08..2023-03",
            $"'{key}={text}' is no period; expected: 2023, 2023-Q2, 2023-04 or 2022-08..2023-03"
        );
        return null;
    }

    /// <summary>Of bodies that bore a name one after another, the one of the period, or of today under <c>as=now</c>.</summary>
    string? Organisation(Parameters given, ClaimTarget? basis, Period? at)
    {
        if (given["organisation"] is not { } name)
            return basis?.At.Organisation ?? edition.Edition.Root;
        var day = given["as"] == "now" ? edition.Edition.Published : at?.End ?? edition.Edition.Published;
        if (edition.Organisations.Find(name, day) is { } organisation)
            return organisation.Code;
        var known = edition.Organisations.All.SelectMany(o => o.Aliases.Prepend(o.Code));
        return Unknown<string>(new("organisatie", "organisation"), name, known);
    }

    bool IsMember(string dimension, string member)
    {
        var known = edition.Members(dimension);
        if (known.IsDefaultOrEmpty || known.Any(one => one.Code == member))
            return true;
        Unknown<object>(Bilingual.Same(dimension), member, known.Select(one => one.Code));
        return false;
    }

    TargetFacts? Against(string code, IndicatorFacts indicator)
    {
        var own = edition.Targets.Where(target => target.Indicator == indicator.Code).Select(target => target.Code);
        if (edition.Target(code) is not { } target)
            return Unknown<TargetFacts>(
                new("doelstelling", "target"),
                code,
                own.Concat(edition.Targets.Select(t => t.Code))
            );
        if (target.Indicator == indicator.Code)
            return target;
        Wrong(
            $"De doelstelling '{code}' gaat over '{target.Indicator}', niet over '{indicator.Code}'",
            $"The target '{code}' is about '{target.Indicator}', not about '{indicator.Code}'"
        );
        return null;
    }

    Among? AmongOf(string text) =>
        OneOf("among", text, "periods", "organisations") switch
        {
            "periods" => Among.Periods,
            "organisations" => Among.Organisations,
            _ => null,
        };

    /// <summary>An indicator, or a coordinate with or without one: <c>expected</c>, <c>period=2022</c>, <c>jobs?organisation=FIN</c>.</summary>
    ClaimTarget? Versus(string text, ClaimTarget claim)
    {
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var code =
            question >= 0 ? text[..question]
            : text.Contains('=', StringComparison.Ordinal) ? ""
            : text;
        var query =
            question >= 0 ? text[(question + 1)..]
            : code == "" ? text
            : "";
        if ((code == "" ? claim.Indicator : Indicator(code)) is not { } indicator)
            return null;
        var given = new Parameters(query);
        var dimensions = Dimensions(indicator);
        if (
            Check(given, [.. CoordinateKeys, .. dimensions])
            || Where(given, dimensions, claim, claim.At.Period) is not { } where
        )
            return null;
        return new(indicator, where.At, where.From, claim.AsOf);
    }

    string? OneOf(string key, string text, params string[] known)
    {
        if (known.Contains(text))
            return text;
        return Unknown<string>(new($"waarde van '{key}':", $"value of '{key}':"), text, known);
    }

    T? Unknown<T>(Bilingual what, string name, IEnumerable<string> known)
        where T : class
    {
        var names = known.Distinct(StringComparer.Ordinal).ToArray();
        var nearest = Nearest.To(name, names) ?? names.MinBy(one => Nearest.Distance(Short(name), one));
        var hint = nearest is null
            ? new("", "")
            : new Bilingual($"; bedoelt u '{nearest}'?", $"; did you mean '{nearest}'?");
        problem ??= new($"Onbekend: {what.Nl} '{name}'{hint.Nl}", $"Unknown {what.En} '{name}'{hint.En}");
        return null;
    }

    static string Short(string name) => name.Length > 60 ? name[..60] : name;

    (Coordinate, Coordinate?, Period?)? Wrong(string nl, string en)
    {
        problem ??= new(nl, en);
        return null;
    }
}
