using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Time;

namespace Rekenschap.Figures.Mappings;

/// <summary>Reads the keys of a mapping that name dimensions and their members.</summary>
sealed class ReadDimensionKeys(IndicatorCatalogue catalogue)
{
    // Headings of a long file besides its dimensions; a foreign long file names them its own way.
    static readonly string[] Facets =
    [
        "indicator",
        "period",
        "organisation",
        "value",
        "status",
        "confidential",
        "note",
    ];

    static readonly string[] WithoutMembers = ["value", "note"];

    /// <summary>Dimension to a heading or pattern; null where the key is absent.</summary>
    public ImmutableDictionary<string, string>? Names(YamlMap map, string key) =>
        map.Map(key) is { } each ? Per(each, Known([]), ReadTableKeys.Words(each)) : null;

    /// <summary>Dimension to the member that all values have.</summary>
    public ImmutableDictionary<string, string> Constants(YamlMap map)
    {
        if (map.Map("constants") is not { } each)
            return ImmutableDictionary<string, string>.Empty;
        var constants = Per(each, Known([.. WithoutMembers, "status", "confidential"]), ReadTableKeys.Words(each));
        foreach (var (dimension, member) in constants)
            CheckMember(each, dimension, dimension, member);
        return constants;
    }

    /// <summary>Dimension to its members as the file spells them, over those of the whole mapping.</summary>
    public ImmutableDictionary<string, ImmutableDictionary<string, string>> Members(
        YamlMap map,
        ImmutableDictionary<string, ImmutableDictionary<string, string>> whole
    )
    {
        if (map.Map("members") is not { } each)
            return whole;
        var known = Known(WithoutMembers);
        foreach (var dimension in each.Keys)
        {
            if (!known.Contains(dimension))
                each.Unknown(dimension, new("dimensie", "dimension"), dimension, known);
            if (each.Map(dimension) is not { } spellings)
                continue;
            var words = ReadTableKeys.Words(spellings).ToList();
            foreach (var (spelling, member) in words)
                CheckMember(spellings, spelling, dimension, member);
            var before = whole.GetValueOrDefault(dimension, ImmutableDictionary<string, string>.Empty);
            whole = whole.SetItem(dimension, before.SetItems(words));
        }
        return whole;
    }

    static ImmutableDictionary<string, string> Per(
        YamlMap each,
        string[] known,
        IEnumerable<KeyValuePair<string, string>> words
    )
    {
        foreach (var dimension in each.Keys.Where(dimension => !known.Contains(dimension)))
            each.Unknown(dimension, new("dimensie", "dimension"), dimension, known);
        return ImmutableDictionary<string, string>.Empty.SetItems(words);
    }

    string[] Known(string[] without) =>
        [
            .. Facets.Except(without, StringComparer.Ordinal),
            JudgeIndicators.CaseDimension,
            .. catalogue.CodeLists.Keys.Order(StringComparer.Ordinal),
        ];

    void CheckMember(YamlMap map, string key, string dimension, string member)
    {
        if (dimension == "indicator" && catalogue.Find(member) is null)
            map.Unknown(key, new("indicator", "indicator"), member, catalogue.Indicators.Select(one => one.Code));
        if (dimension == "period" && !Period.TryParse(member, out _))
            map.Problem(
                key,
                $"'{member}' is geen periode; verwacht: 2023, 2023-Q2, 2023-04 of 2023-04-01",
                $"'{member}' is not a period; expected: 2023, 2023-Q2, 2023-04 or 2023-04-01"
            );
        if (
            catalogue.CodeLists.TryGetValue(dimension, out var list)
            && !list.Members.Any(one => string.Equals(one.Code, member, StringComparison.Ordinal))
        )
            map.Unknown(key, new("code", "code"), member, list.Members.Select(one => one.Code));
    }
}
