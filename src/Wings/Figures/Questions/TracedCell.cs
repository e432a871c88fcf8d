using System.Collections.Immutable;
using Rekenschap.Kernel.Ports;

namespace Rekenschap.Figures.Questions;

/// <summary>A cell behind a figure, with those whose place it took, the latest first.</summary>
internal sealed record TracedCell(ObservationTrace Now, ImmutableArray<ObservationTrace> Before);
