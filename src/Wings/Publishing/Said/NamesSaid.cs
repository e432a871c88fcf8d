using System.Collections.Immutable;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Said;

/// <summary>The organisations and members that a sentence names.</summary>
internal static class NamesSaid
{
    /// <summary>A name so short could be any word: it counts only in the very letters.</summary>
    const int Short = 4;

    /// <summary>The organisation with the longest name in the sentence; null where none but the whole is named.</summary>
    public static string? Organisation(Organisations all, string sentence) =>
        all
            .All.Where(one => one.Code != all.Root)
            .SelectMany(one =>
                Names(one).Where(name => At(sentence, name) >= 0).Select(name => (one.Code, name.Length))
            )
            .OrderByDescending(one => one.Length)
            .Select(one => one.Code)
            .FirstOrDefault();

    /// <summary>For each dimension of an indicator the member that is named, where one is.</summary>
    public static IEnumerable<(string Dimension, string Member)> Members(
        IEditionFigures edition,
        IndicatorFacts indicator,
        string sentence
    ) =>
        from dimension in Dimensions(edition, indicator)
        let said = edition
            .Members(dimension)
            .Where(one =>
                one.Name.Nl.Length > Short && At(sentence, one.Name.Nl) >= 0
                || one.Name.En.Length > Short && At(sentence, one.Name.En) >= 0
            )
            .MaxBy(one => one.Name.Nl.Length)
        where said is not null
        select (dimension, said.Code);

    /// <summary>Dimensions that may be named of an indicator, besides period and organisation.</summary>
    public static ImmutableArray<string> Dimensions(IEditionFigures edition, IndicatorFacts indicator) =>
        [
            .. indicator
                .Dimensions.Where(one => one is not ("organisation" or "period"))
                .Where(one => edition.Members(one) is { IsDefaultOrEmpty: false }),
        ];

    /// <summary>All that an organisation was ever called, each once.</summary>
    public static IEnumerable<string> Names(Organisation one) =>
        one
            .Tenures.SelectMany(tenure => tenure.Aliases.Append(tenure.Name.Nl).Append(tenure.Name.En))
            .Append(one.Code)
            .Where(name => name.Length > 1)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Where a name stands in a sentence as words of their own, from <paramref name="from"/> on; -1 where it does not.</summary>
    public static int At(string sentence, string name, int from = 0)
    {
        var kind = name.Length <= Short ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        for (var at = sentence.IndexOf(name, from, kind); at >= 0; at = sentence.IndexOf(name, at + 1, kind))
            if (
                (at == 0 || !char.IsLetterOrDigit(sentence[at - 1]))
                && (at + name.Length == sentence.Length || !char.IsLetterOrDigit(sentence[at + name.Length]))
            )
                return at;
        return -1;
    }
}
