using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts.Write.Words;

/// <summary>Words that state something and bear no mark.</summary>
/// <param name="At">Null where they cannot be found back: a number that a reader sees and that is written otherwise.</param>
internal sealed record LooseWords(string Words, int Line, Stretch? At);
