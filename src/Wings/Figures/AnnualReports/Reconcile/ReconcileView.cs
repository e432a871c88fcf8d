using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Figures.AnnualReports.Reconcile;

/// <summary>Annual reports beside a delivery.</summary>
/// <param name="Open">That something is not explained; null where all is.</param>
/// <param name="Link">Where it is recorded and explained; null for who may not.</param>
public sealed record ReconcileView(Language Language, string? Open, ImmutableArray<TableView> Tables, string? Link);
