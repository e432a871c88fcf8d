using System.Collections.Immutable;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Packages;

/// <summary>All packages, and where one is made.</summary>
/// <param name="Make">Null for who may not, or where no document is free.</param>
public sealed record PackageListView(
    WorkFrame Frame,
    TableView Table,
    FormView? Make,
    ImmutableArray<Choice> Documents
);

/// <summary>A package: what is in it, and whether it can go out.</summary>
/// <param name="Held">Why it did not go out when it was time; null where nothing held it.</param>
public sealed record PackageView(
    WorkFrame Frame,
    string Name,
    TableView Documents,
    TableView Checks,
    string? Held,
    FormView? Change,
    ImmutableArray<Choice> Choices,
    string Revision
);
