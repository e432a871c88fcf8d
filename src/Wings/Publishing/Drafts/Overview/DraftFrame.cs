using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Overview;

/// <summary>What stands around each page about a document: its frame, its title, how far it is, and the row of its pages.</summary>
public sealed record DraftFrame(WorkFrame Frame, string Title, string State, ImmutableArray<DraftTabView> Tabs)
{
    internal static DraftFrame Of(
        WorkCall call,
        DraftLook look,
        IEnumerable<IDraftPart> parts,
        Bilingual page,
        FormState? wrong = null
    )
    {
        var title = new Bilingual($"{look.Draft.Title} - {page.Nl}", $"{look.Draft.Title} - {page.En}");
        var frame = call.Frame(title, wrong);
        var tabs = parts.Select(one => one.Tab(look)).OfType<DraftTab>();
        return new(
            frame,
            look.Draft.Title,
            frame.In(DraftWords.Of.States[look.Draft.State]),
            [View(frame, new(DraftPaths.Of(look.Draft.Id), OverviewTexts.Tab)), .. tabs.Select(one => View(frame, one))]
        );
    }

    static DraftTabView View(WorkFrame frame, DraftTab tab) =>
        new(frame.To(tab.Place), frame.In(tab.Words), tab.Count, frame.Path == WorkPaths.In(frame.Language, tab.Place));
}

/// <param name="Count">How much waits there; null where nothing is counted.</param>
public sealed record DraftTabView(string Link, string Words, int? Count, bool IsHere);
