using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.Deliveries.Decide;

/// <summary>A table that an approver looks at first, with what it says above it.</summary>
public sealed record ReviewView(string Title, string Lead, TableView Table, string? Rest);
