using System.Collections.Immutable;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>How far a document is.</summary>
public sealed record DraftView(DraftFrame Around, TableView Checks, ImmutableArray<(string Name, string Value)> Facts);
