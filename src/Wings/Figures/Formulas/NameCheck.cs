using Rekenschap.Figures.Catalogue;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Formulas;

/// <summary>Holds every name in a catalogue's formulas and references against what exists.</summary>
internal sealed class NameCheck(IndicatorCatalogue catalogue, Organisations? organisations)
{
    static readonly Bilingual AnIndicator = new("indicator", "indicator");
    static readonly Bilingual ATarget = new("doelstelling", "target");
    static readonly Bilingual ADimension = new("dimensie", "dimension");

    IEnumerable<string> Codes => catalogue.Indicators.Select(indicator => indicator.Code);

    public IEnumerable<Bilingual> Of(Indicator indicator)
    {
        var steps = indicator.Aggregation.PerDimension.Values.Append(indicator.Aggregation.Default);
        var named = steps
            .Where(step => step.Rule == AggregationRule.Weighted)
            .Select(step => step.Weight ?? "")
            .Concat(new[] { indicator.Facts.StandardError, indicator.Facts.Cases }.OfType<string>());
        foreach (var code in named.Distinct(StringComparer.Ordinal).Where(code => catalogue.Find(code) is null))
            yield return CatalogueWording.Unknown(AnIndicator, code, Codes);
        string[] own = ["period", "organisation", .. indicator.Facts.Dimensions];
        foreach (var dimension in indicator.Aggregation.PerDimension.Keys.Except(own).Order(StringComparer.Ordinal))
            yield return CatalogueWording.Unknown(ADimension, dimension, own);
    }

    public IEnumerable<Bilingual> Of(TargetFacts target) =>
        catalogue.Find(target.Indicator) is null
            ? [CatalogueWording.Unknown(AnIndicator, target.Indicator, Codes)]
            : [];

    public IEnumerable<Bilingual> Of(Formula formula) =>
        formula
            .Indicators.Where(code => catalogue.Find(code) is null)
            .Select(code => CatalogueWording.Unknown(AnIndicator, code, Codes))
            .Concat(
                formula
                    .Targets.Where(code => catalogue.Targets.All(target => target.Code != code))
                    .Select(code =>
                        CatalogueWording.Unknown(ATarget, code, catalogue.Targets.Select(target => target.Code))
                    )
            )
            .Concat(FormulaWalk.All(formula.Root).OfType<Reference>().SelectMany(Of));

    IEnumerable<Bilingual> Of(Reference reference) =>
        catalogue.Find(reference.Indicator) is { } indicator
            ? reference.Members.Select(member => Of(member, indicator)).OfType<Bilingual>()
            : [];

    Bilingual? Of(MemberSelector member, Indicator indicator)
    {
        if (member.Dimension == MemberSelector.Organisation)
            return member.IsList || organisations is null || organisations.Find(member.Member) is not null
                ? null
                : CatalogueWording.Unknown(
                    new("organisatie", "organisation"),
                    member.Member,
                    organisations.All.Select(organisation => organisation.Code)
                );
        var list = catalogue.CodeLists.GetValueOrDefault(member.Dimension);
        if (list is null && !indicator.Facts.Dimensions.Contains(member.Dimension))
            return CatalogueWording.Unknown(
                ADimension,
                member.Dimension,
                indicator.Facts.Dimensions.Union(catalogue.CodeLists.Keys.Order(StringComparer.Ordinal))
            );
        return list is null || member.IsList || list.Find(member.Member) is not null
            ? null
            : CatalogueWording.Unknown(
                new($"lid van {member.Dimension}", $"member of {member.Dimension}"),
                member.Member,
                list.Members.Select(one => one.Code)
            );
    }
}
