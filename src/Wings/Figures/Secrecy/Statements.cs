using System.Collections.Immutable;
using Rekenschap.Figures.Formulas;
using Rekenschap.Figures.Questions;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// That an indicator equals others added up, at every coordinate that they share: by its key <c>same_total_as</c>, or
/// because it is derived so and keeps a smallest cell of its own.
/// </summary>
/// <param name="Total">The indicator that stands alone on its side, by position in the catalogue.</param>
/// <param name="Derived">The one that is computed and has no cells; -1 where all are delivered.</param>
internal sealed record Statement(int Total, ImmutableArray<int> Parts, int Derived)
{
    public IEnumerable<int> All => Parts.Append(Total);
}

/// <summary>All statements of a catalogue, and which indicators they tie together.</summary>
internal sealed class Statements
{
    readonly ImmutableArray<Statement> all;
    readonly int[] groupOf;
    readonly ImmutableArray<int>[] groups;

    public Statements(Ground ground)
    {
        var indicators = ground.Catalogue.Indicators;
        all = [.. Enumerable.Range(0, indicators.Length).Select(index => Of(ground, index)).OfType<Statement>()];
        groupOf = [.. Enumerable.Range(0, indicators.Length)];
        foreach (var statement in all)
        foreach (var part in statement.Parts)
            Join(statement.Total, part);
        groups = new ImmutableArray<int>[groupOf.Length];
        foreach (var group in Enumerable.Range(0, groupOf.Length).GroupBy(index => groupOf[index]))
        foreach (var index in group)
            groups[index] = [.. group];
    }

    /// <summary>The indicators that hang together with one, itself among them.</summary>
    public ImmutableArray<int> GroupOf(int indicator) => groups[indicator];

    public IEnumerable<Statement> Within(ImmutableArray<int> group) => all.Where(one => group.Contains(one.Total));

    /// <summary>Whoever hangs together with an indicator that keeps secrets keeps them too.</summary>
    public void Spread(bool[] concerned)
    {
        foreach (var group in Enumerable.Range(0, concerned.Length).GroupBy(index => groupOf[index]))
            if (group.Any(index => concerned[index]))
                foreach (var index in group)
                    concerned[index] = true;
    }

    void Join(int a, int b)
    {
        var (keep, give) = (groupOf[a], groupOf[b]);
        for (var i = 0; i < groupOf.Length; i++)
            if (groupOf[i] == give)
                groupOf[i] = keep;
    }

    static Statement? Of(Ground ground, int index)
    {
        var indicator = ground.Catalogue.Indicators[index];
        if (indicator.Facts.IsDerived)
            return indicator.Facts.MinimumCell > 0 && ground.Formulas[index]?.Formula is { } formula
                ? Stated(ground, index, formula, index)
                : null;
        return indicator.SameTotalAs is { } text && Formula.TryParse(text, out var said, out _)
            ? Stated(ground, index, said, -1)
            : null;
    }

    /// <summary>Written so that one indicator stands alone; a statement with several on both sides cannot be used.</summary>
    static Statement? Stated(Ground ground, int index, Formula formula, int derived)
    {
        if (Linear.Of(formula) is not { Length: > 0 } terms)
            return null;
        var places = terms.Select(term => (Index: ground.Catalogue.IndexOf(term.Indicator), term.Sign)).ToList();
        if (places.Exists(one => one.Index < 0 || one.Index == index || ground.Formulas[one.Index] is not null))
            return null;
        ImmutableArray<int> added = [.. places.Where(one => one.Sign > 0).Select(one => one.Index)];
        ImmutableArray<int> left = [index, .. places.Where(one => one.Sign < 0).Select(one => one.Index)];
        return left.Length == 1 ? new(index, added, derived)
            : added.Length == 1 ? new(added[0], left, derived)
            : null;
    }
}
