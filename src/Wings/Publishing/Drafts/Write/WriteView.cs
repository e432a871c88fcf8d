using System.Collections.Immutable;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Tables;

namespace Rekenschap.Publishing.Drafts.Write;

/// <summary>The text of a document, to be written.</summary>
/// <param name="From">Number of the version that is changed.</param>
/// <param name="MayWrite">Whether who looks may change it.</param>
/// <param name="Coverage">How many statements were checked.</param>
/// <param name="Loose">Words that state something and bear no mark.</param>
/// <param name="Beside">What stands beside a mark and says otherwise.</param>
/// <param name="Wrong">Claims that do not hold.</param>
/// <param name="All">Every claim.</param>
/// <param name="Problems">What else is wrong, with its line.</param>
public sealed record WriteView(
    DraftFrame Around,
    FormView Form,
    string From,
    bool MayWrite,
    string Coverage,
    TableView Loose,
    TableView Beside,
    TableView Wrong,
    TableView All,
    ImmutableArray<string> Problems,
    WriteLinks Links
)
{
    /// <summary>That a version was kept just now; empty where it was not.</summary>
    public string KeptNow { get; init; } = "";

    /// <summary>The text as it reads; null where it says nothing yet.</summary>
    public ReadingView? Reads { get; init; }

    /// <summary>That nothing is left to do, or nothing is there yet; empty where something is.</summary>
    public string State { get; init; } = "";
}

/// <summary>Where a text is worked on besides.</summary>
public sealed record WriteLinks(string Tag, string Place, string Check);
