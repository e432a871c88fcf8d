using System.Collections.Immutable;
using Rekenschap.Ui.Forms;

namespace Rekenschap.Publishing.Questions.Letter;

/// <summary>The letter with the answers, on the page of its list.</summary>
/// <param name="Draft">Link to the letter; null where there is none.</param>
/// <param name="Behind">What of the letter is other than what was agreed to.</param>
/// <param name="Begin">Null where a letter is there, not all is agreed to, or who looks does not write.</param>
/// <param name="Take">Null where nothing can be taken over.</param>
public sealed record LetterView(
    string Says,
    string? Draft,
    ImmutableArray<string> Behind,
    FormView? Begin,
    FormView? Take
);
