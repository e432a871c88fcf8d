using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

internal sealed class KnownFigures(DateOnly? knownAt) : IFigures
{
    public DateOnly? KnownAt => knownAt;

    public Figure At(string indicator, Coordinate at, AsOf asOf = AsOf.Then) => default;

    public Figure TargetValue(string target, Coordinate at, AsOf asOf = AsOf.Then) => default;

    public Figure TargetBaseline(string target, Coordinate at, AsOf asOf = AsOf.Then) => default;

    public ImmutableArray<decimal> Cases(string indicator, Coordinate at, string dimension) => [];

    public Lineage Trace(string indicator, Coordinate at, AsOf asOf = AsOf.Then) =>
        new(indicator, at, At(indicator, at, asOf), null, [], [], []);
}
