using System.Collections.Immutable;
using Rekenschap.Kernel.Values;
using Rekenschap.Publishing.Drafts.Overview;
using Rekenschap.Ui.Feedback;
using Rekenschap.Ui.Forms;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>The page on which words are marked.</summary>
/// <param name="Left">How many other words state something and bear no mark.</param>
/// <param name="Back">To the text.</param>
public sealed record TagView(DraftFrame Around, TagPanelView Panel, int Left, string Back);

/// <summary>What can be done with words, on a page of their own or beside the text.</summary>
/// <param name="Sent">Where the forms that change something are sent, with what all of them say.</param>
/// <param name="Asked">Where what is only asked is asked.</param>
/// <param name="Which">Fields that say which words are meant.</param>
/// <param name="Sought">What was typed to find a figure.</param>
/// <param name="Chosen">The figure that is looked at; null where none is.</param>
public sealed record TagPanelView(
    WorkFrame Frame,
    FormView Sent,
    string Asked,
    ImmutableArray<(string Name, string Value)> Which,
    SaidWordsView Said,
    string Sought,
    ImmutableArray<CandidateView> Candidates,
    ChosenFigureView? Chosen
)
{
    /// <summary>The same words with one more or one less.</summary>
    public ImmutableArray<ReachView> Reach { get; init; } = [];

    /// <summary>What stands beside their mark and says otherwise.</summary>
    public ImmutableArray<string> Beside { get; init; } = [];

    public string In(Bilingual text) => Frame.In(text);
}

/// <summary>Words in their sentence.</summary>
/// <param name="Mark">What mark they bear; null for none.</param>
public sealed record SaidWordsView(string Before, string Words, string After, int Line, string? Mark);

/// <summary>A figure that words may state.</summary>
/// <param name="Target">As behind <c>claim:</c>.</param>
/// <param name="Link">To look at it, or to choose another period.</param>
/// <param name="Holds">Whether the words hold there as they stand.</param>
public sealed record CandidateView(
    string Name,
    string Where,
    string Value,
    Signal Signal,
    string Verdict,
    string Reason,
    string Target,
    string Link,
    bool Holds
)
{
    /// <summary>What the sentence does not say of its name; empty where it names it.</summary>
    public string Naming { get; init; } = "";

    /// <summary>Whether the words hold there and the sentence names it, so that it can be taken at once.</summary>
    public bool IsLikely { get; init; }
}

/// <summary>The figure that is looked at.</summary>
/// <param name="Fields">What can be chosen of it.</param>
/// <param name="Wordings">That would hold.</param>
/// <param name="CanPrint">Whether the system can write the figure itself, in the place of the words.</param>
public sealed record ChosenFigureView(
    CandidateView Figure,
    string Definition,
    ImmutableArray<AddressField> Fields,
    ImmutableArray<string> Wordings,
    string? CanPrint
);

/// <summary>A part of an address that can be chosen; a text to type where <paramref name="Choices"/> is empty.</summary>
/// <param name="Rare">Whether it stands apart, since few need it.</param>
public sealed record AddressField(
    string Key,
    Bilingual Label,
    Bilingual? Hint,
    string Value,
    ImmutableArray<Choice> Choices,
    bool Rare
)
{
    /// <summary>What no choice means; null where it means that nothing is said.</summary>
    public Bilingual? None { get; init; }
}
