using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Publishing.Site;

/// <summary>The figures as known at one moment, noting what is asked of them.</summary>
internal sealed class AskedThen(IFigures figures, AskedFigures asked) : IFigures
{
    public DateOnly? KnownAt => figures.KnownAt;

    public Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        asked.Note(indicator);
        return figures.At(indicator, at, asOf);
    }

    public Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then)
    {
        asked.NoteTarget(target);
        return figures.TargetValue(target, at, asOf);
    }

    public Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then)
    {
        asked.NoteTarget(target);
        return figures.TargetBaseline(target, at, asOf);
    }

    public ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension)
    {
        asked.Note(indicator);
        return figures.Cases(indicator, at, dimension);
    }

    public Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        asked.Note(indicator);
        return figures.Trace(indicator, at, asOf);
    }

    public Lineage Step(string indicator, Coordinate at, AsOf asOf = AsOf.Then)
    {
        asked.Note(indicator);
        return figures.Step(indicator, at, asOf);
    }
}
