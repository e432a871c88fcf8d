using System.Collections.Immutable;
using System.Text;
using Rekenschap.Figures.Editions.Working;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Collections.Nil;

/// <summary>
/// Writes the file with which an organisation says that it has nothing to deliver: in the long form, each figure that is
/// asked with status M and no value. It goes the way of every other file.
/// </summary>
static class NilFile
{
    /// <summary>Above this nobody says it cell by cell.</summary>
    const int MostRows = 20_000;

    /// <summary>Indicators of which it can be said: those whose members are known beforehand.</summary>
    public static IEnumerable<IndicatorFacts> Possible(WorkedEdition edition, Collection collection) =>
        collection
            .Indicators.Select(code => edition.Figures.Indicator(code))
            .OfType<IndicatorFacts>()
            .Where(one => Dimensions(one).All(dimension => !edition.Figures.Members(dimension).IsEmpty));

    /// <returns>Null where it would be larger than a file of this kind may be.</returns>
    public static byte[]? Write(
        WorkedEdition edition,
        Collection collection,
        Organisation organisation,
        IReadOnlyList<IndicatorFacts> indicators
    )
    {
        var dimensions = indicators.SelectMany(Dimensions).Distinct(StringComparer.Ordinal).ToList();
        var text = new StringBuilder("indicator,period,value,status");
        foreach (var dimension in dimensions)
            text.Append(',').Append(dimension);
        text.Append('\n');
        var rows = 0;
        foreach (var indicator in indicators)
        foreach (var period in collection.Period.Split(indicator.Frequency))
        foreach (var members in Combinations(edition, indicator))
        {
            if (!organisation.ExistsOn(period.End))
                continue;
            if (++rows > MostRows)
                return null;
            text.Append(indicator.Code).Append(',').Append(period).Append(",,M");
            foreach (var dimension in dimensions)
                text.Append(',').Append(members.GetValueOrDefault(dimension, ""));
            text.Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    static IEnumerable<string> Dimensions(IndicatorFacts indicator) =>
        indicator.Dimensions.Where(one => one != "organisation");

    static IEnumerable<ImmutableDictionary<string, string>> Combinations(
        WorkedEdition edition,
        IndicatorFacts indicator
    )
    {
        IEnumerable<ImmutableDictionary<string, string>> all = [ImmutableDictionary<string, string>.Empty];
        foreach (var dimension in Dimensions(indicator))
            all = all.SelectMany(one => Leaves(edition, dimension).Select(code => one.SetItem(dimension, code)));
        return all;
    }

    /// <summary>Members that are no sum of others.</summary>
    static IEnumerable<string> Leaves(WorkedEdition edition, string dimension)
    {
        var members = edition.Figures.Members(dimension);
        var parents = members.Select(one => one.Parent).ToHashSet(StringComparer.Ordinal);
        return members.Select(one => one.Code).Where(code => !parents.Contains(code)).Distinct(StringComparer.Ordinal);
    }
}
