using Rekenschap.Figures.Intake.Rows;

namespace Rekenschap.Figures.Intake;

/// <summary>A cell as it stands: its text, without the spaces around it.</summary>
/// <param name="Label">Of a cell that a merged one covers, what stands in that; else the text.</param>
readonly record struct PeekedCell(string Text, string Label, CellKind Kind);
