using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Compare;

/// <summary>A delivery beside what was there.</summary>
/// <param name="Rest">That there are more than are shown; null where all are.</param>
public sealed record CompareSectionView(Language Language, TableView Table, string? Rest, string Csv, string Ods);
