using System.Collections.Immutable;
using Rekenschap.Figures.Catalogue;
using Rekenschap.Figures.Collections;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>What is the same at every knowledge moment: catalogue, organisations, code lists, and who is asked what.</summary>
internal sealed class Ground
{
    readonly ImmutableDictionary<string, Dimension> dimensions;

    public Ground(
        EditionFacts edition,
        Organisations organisations,
        IndicatorCatalogue catalogue,
        IReadOnlyList<Collection> collections,
        Breakdowns breakdowns
    )
    {
        (Edition, Organisations, Catalogue, Breakdowns) = (edition, organisations, catalogue, breakdowns);
        var codes = organisations.All.Select(one => one.Code).ToList();
        Tree = new(codes, index => ParentOf(organisations.All[index]));
        Succession = new(organisations, edition.Published);
        Expectation = new(catalogue, organisations, collections);
        dimensions = catalogue
            .Indicators.SelectMany(indicator => indicator.Facts.Dimensions)
            .Concat(catalogue.CodeLists.Keys)
            .Where(name => name is not ("organisation" or "period"))
            .Distinct(StringComparer.Ordinal)
            .ToImmutableDictionary(
                name => name,
                name => new Dimension(name, catalogue.CodeLists.GetValueOrDefault(name), breakdowns),
                StringComparer.Ordinal
            );
        Formulas = [.. catalogue.Indicators.Select(Read)];
        Rings = FormulaCycles.OnRings(catalogue);
        Reach = new(this);
    }

    public EditionFacts Edition { get; }

    public Organisations Organisations { get; }

    public IndicatorCatalogue Catalogue { get; }

    public Breakdowns Breakdowns { get; }

    public MemberTree Tree { get; }

    public Succession Succession { get; }

    public Expectation Expectation { get; }

    public BaseReach Reach { get; }

    /// <summary>Indicators whose formula or weight leads back to themselves.</summary>
    public HashSet<string> Rings { get; }

    /// <summary>By position in the catalogue; null for a collected indicator.</summary>
    public ImmutableArray<ReadFormula?> Formulas { get; }

    public Dimension? Dimension(string name) => dimensions.GetValueOrDefault(name);

    /// <summary>Position of an organisation by code or alias; the whole for the root; null when there is none.</summary>
    public int? Find(string codeOrAlias) =>
        codeOrAlias == Organisations.Root ? MemberTree.Whole
        : Organisations.Find(codeOrAlias) is not { } found ? null
        : found.Code == Organisations.Root ? MemberTree.Whole
        : Tree.IndexOf(found.Code);

    /// <summary>As <see cref="Find(string)"/>, but of bodies that bore a name one after another the one of the day.</summary>
    public int? Find(string codeOrAlias, DateOnly day) =>
        Organisations.Find(codeOrAlias, day) is { } found ? Find(found.Code) : Find(codeOrAlias);

    public string CodeOf(int organisation) => Organisations.All[organisation].Code;

    static ReadFormula? Read(Indicator indicator) =>
        indicator.Facts.Formula is not { } text ? null
        : Formula.TryParse(text, out var formula, out var problem) ? new(formula, null)
        : new(null, problem);

    /// <summary>Whoever has no parent stands under the root.</summary>
    string? ParentOf(Organisation organisation) =>
        organisation.Code == Organisations.Root ? null : organisation.Parent ?? Organisations.Root;
}

/// <summary>A derived indicator's formula, or why it cannot be read.</summary>
internal sealed record ReadFormula(Formula? Formula, FormulaProblem? Problem);
