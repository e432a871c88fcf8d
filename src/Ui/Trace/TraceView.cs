using System.Collections.Immutable;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Ui.Trace;

/// <summary>How a figure came about, ready to read: what it is, and beneath it what it was made from.</summary>
/// <param name="Name">The indicator's name; <paramref name="Link"/> leads to its page.</param>
/// <param name="Where">Period and organisation in words.</param>
/// <param name="Value">With its unit, or a dash.</param>
/// <param name="Note">Why there is no value, or why it is not final.</param>
/// <param name="Formula">In words, for a derived figure.</param>
/// <param name="Observations">The cells behind a collected figure; null when there are none to show.</param>
/// <param name="Corrections">What was corrected, was and is; null when nothing was.</param>
public sealed record TraceView(
    string Name,
    string Link,
    string Where,
    string Value,
    string? Note,
    string? Formula,
    string? FormulaAsWritten,
    ImmutableArray<TraceView> Operands,
    TableView? Observations,
    string? More,
    TableView? Corrections
);
