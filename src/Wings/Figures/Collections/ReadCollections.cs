using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Mappings;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Collections;

/// <summary>Reads <c>collections/*.yaml</c>: what is asked of whom, one collection a file.</summary>
sealed class ReadCollections(
    Organisations organisations,
    IndicatorCatalogue catalogue,
    IReadOnlyList<Mapping> mappings,
    FolderProblems problems
)
{
    const string Folder = "collections";

    public ImmutableArray<Collection> Read(FolderTree tree) =>
        YamlFiles.ByCode(tree, Folder, problems, One, one => one.Code);

    Collection One(YamlMap map)
    {
        var deliverers = Deliverers(map);
        var one = new Collection(
            YamlFiles.DashedCode(map),
            map.RequiredBilingual("name"),
            Indicators(map),
            [.. Asked(map, "organisations", map.RequiredList("organisations"))],
            map.RequiredPeriod("period") ?? default,
            map.RequiredDate("opens") ?? default,
            map.RequiredDate("due") ?? default,
            Mapping(map, "mapping"),
            MappingPerOrganisation(map, deliverers),
            map.Flag("complete") ?? false,
            deliverers
        );
        if (map.Has("opens") && map.Has("due") && one.Opens > one.Due)
            map.Problem("due", "'due' ligt voor 'opens'", "'due' lies before 'opens'");
        return one;
    }

    ImmutableArray<string> Indicators(YamlMap map)
    {
        var known = catalogue.Indicators.Select(one => one.Code);
        var asked = map.RequiredList("indicators");
        foreach (var code in asked)
            if (catalogue.Find(code) is not { } indicator)
                map.Unknown("indicators", new("indicator", "indicator"), code, known);
            else if (indicator.Facts.IsDerived)
                map.Problem(
                    "indicators",
                    $"'{code}' wordt berekend en kan niet worden uitgevraagd",
                    $"'{code}' is computed and cannot be asked for"
                );
        return [.. asked.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Kinds, and codes in place of whatever name of an organisation was written.</summary>
    IEnumerable<string> Asked(YamlMap map, string key, IEnumerable<string> written)
    {
        foreach (var word in written)
            if (ReadOrganisations.Kinds.ContainsKey(word))
                yield return word;
            else if (organisations.Bearers(word).ToList() is { Count: > 0 } bearers)
                foreach (var organisation in bearers)
                    yield return organisation.Code;
            else
                map.Unknown(
                    key,
                    new("soort of organisatie", "kind or organisation"),
                    word,
                    ReadOrganisations.Kinds.Keys.Concat(organisations.All.Select(one => one.Code))
                );
    }

    string? Mapping(YamlMap map, string key)
    {
        var code = map.Text(key);
        if (code is not null && mappings.All(mapping => mapping.Code != code))
            map.Unknown(key, new("mapping", "mapping"), code, mappings.Select(mapping => mapping.Code));
        return code;
    }

    ImmutableDictionary<string, string> MappingPerOrganisation(
        YamlMap map,
        ImmutableDictionary<string, ImmutableArray<string>> deliverers
    )
    {
        var per = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        if (map.Map("mappings") is { } each)
            foreach (var name in each.Keys)
                if (Mapping(each, name) is { } code && Known(each, name, deliverers) is { } organisation)
                    per[organisation] = code;
        return per.ToImmutable();
    }

    ImmutableDictionary<string, ImmutableArray<string>> Deliverers(YamlMap map)
    {
        var per = ImmutableDictionary.CreateBuilder<string, ImmutableArray<string>>(StringComparer.Ordinal);
        if (map.Map("deliverers") is { } each)
            foreach (var name in each.Keys)
                per[organisations.Find(name)?.Code ?? name] = [.. Asked(each, name, each.List(name))];
        foreach (var name in per.Keys.Where(name => !Codes.IsMember(name)))
            map.Problem(
                "deliverers",
                $"'{name}' is geen code; verwacht: letters, cijfers, _ en -",
                $"'{name}' is no code; expected: letters, digits, _ and -"
            );
        return per.ToImmutable();
    }

    /// <summary>The code behind a name that a mapping is for: an organisation of the list, or a deliverer of this collection alone.</summary>
    string? Known(YamlMap map, string name, ImmutableDictionary<string, ImmutableArray<string>> deliverers)
    {
        var code = organisations.Find(name)?.Code ?? name;
        if (organisations.ByCode(code) is not null || deliverers.ContainsKey(code))
            return code;
        var known = organisations.All.Select(one => one.Code).Concat(deliverers.Keys);
        map.Unknown(name, new("organisatie", "organisation"), name, known);
        return null;
    }
}
