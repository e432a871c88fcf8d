using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Publishing.Documents.Placing;

/// <summary>An indicator and where it is asked for.</summary>
internal sealed record Place(IndicatorFacts Indicator, Coordinate At, AsOf AsOf);

/// <summary>Reads the coordinate of a printed figure or a placed block; what is wrong is told through <paramref name="complain"/> and yields null.</summary>
internal sealed class PlaceReader(IEditionFigures edition, Period? otherwise, Action<string, string> complain)
{
    static readonly string[] Fixed = ["period", "organisation", "as"];

    /// <summary>Reads <c>INDICATOR?period=2023&amp;organisation=FIN&amp;as=now</c>.</summary>
    public Place? Figure(string target)
    {
        var parts = target.Split('?', 2);
        if (Indicator(Uri.UnescapeDataString(parts[0])) is not { } indicator)
            return null;
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in parts.Length == 1 ? [] : parts[1].Split('&'))
            if (!Pair(pair, indicator, keys))
                return null;
        return At(indicator, keys);
    }

    public IndicatorFacts? Indicator(string code)
    {
        if (edition.Indicator(code) is { } indicator)
            return indicator;
        var hint = Nearest.Hint(code, edition.Indicators.Select(one => one.Code));
        complain(
            $"Indicator '{code}' staat niet in de catalogus{hint.Nl}",
            $"Indicator '{code}' is not in the catalogue{hint.En}"
        );
        return null;
    }

    /// <summary>The coordinate that the keys name: period (or the document's), organisation (or the whole) and members.</summary>
    public Place? At(IndicatorFacts indicator, IReadOnlyDictionary<string, string> keys)
    {
        if (ReadPeriod(keys.GetValueOrDefault("period")) is not { } period)
            return null;
        if (AsOf(keys.GetValueOrDefault("as")) is not { } asOf)
            return null;
        if (Organisation(keys.GetValueOrDefault("organisation"), period, asOf) is not { } organisation)
            return null;
        var at = new Coordinate(period, organisation);
        foreach (var dimension in Others(indicator))
            if (keys.TryGetValue(dimension, out var member))
            {
                if (!KnownMember(dimension, member))
                    return null;
                at = at.With(dimension, member);
            }
        return new(indicator, at, asOf);
    }

    public static IEnumerable<string> Others(IndicatorFacts indicator) =>
        indicator.Dimensions.Where(dimension => dimension is not ("organisation" or "period"));

    public Period? ReadPeriod(string? text)
    {
        if (text is null && otherwise is not null)
            return otherwise;
        if (Period.TryParse(text, out var period))
            return period;
        if (text is null)
            complain(
                "Er is geen periode: noem 'period' hier of boven het document",
                "There is no period: name 'period' here or above the document"
            );
        else
            complain(
                $"'{text}' is geen periode; schrijf 2023, 2023-Q2, 2023-04 of 2022-08..2023-03",
                $"'{text}' is no period; write 2023, 2023-Q2, 2023-04 or 2022-08..2023-03"
            );
        return null;
    }

    /// <summary>Of bodies that bore a name one after another, the one of the period, or of today as now.</summary>
    string? Organisation(string? name, Period period, AsOf asOf)
    {
        if (name is null)
            return edition.Organisations.Root;
        if (
            edition.Organisations.Find(name, asOf == Kernel.Ports.AsOf.Now ? edition.Edition.Published : period.End) is
            { } found
        )
            return found.Code;
        var hint = Nearest.Hint(name, edition.Organisations.All.Select(one => one.Code));
        complain(
            $"Organisatie '{name}' staat niet in organisations.csv{hint.Nl}",
            $"Organisation '{name}' is not in organisations.csv{hint.En}"
        );
        return null;
    }

    AsOf? AsOf(string? word)
    {
        if (word is null or "then")
            return Kernel.Ports.AsOf.Then;
        if (word == "now")
            return Kernel.Ports.AsOf.Now;
        complain($"'as' is 'then' of 'now', niet '{word}'", $"'as' is 'then' or 'now', not '{word}'");
        return null;
    }

    bool KnownMember(string dimension, string member)
    {
        var members = edition.Members(dimension);
        if (members.Any(one => one.Code == member))
            return true;
        var hint = Nearest.Hint(member, members.Select(one => one.Code));
        complain(
            $"'{member}' staat niet in codelijst '{dimension}'{hint.Nl}",
            $"'{member}' is not in code list '{dimension}'{hint.En}"
        );
        return false;
    }

    bool Pair(string pair, IndicatorFacts indicator, Dictionary<string, string> keys)
    {
        var parts = pair.Split('=', 2);
        string[] known = [.. Fixed, .. Others(indicator)];
        if (parts.Length == 2 && known.Contains(parts[0]))
        {
            if (keys.TryAdd(parts[0], Uri.UnescapeDataString(parts[1])))
                return true;
            complain($"'{parts[0]}' staat er twee keer", $"'{parts[0]}' is there twice");
            return false;
        }
        var hint = Nearest.Hint(parts[0], known);
        complain(
            $"'{pair}' hoort niet bij een cijfer van '{indicator.Code}'; het kan met {string.Join(", ", known)}{hint.Nl}",
            $"'{pair}' does not belong to a figure of '{indicator.Code}'; use {string.Join(", ", known)}{hint.En}"
        );
        return false;
    }
}
