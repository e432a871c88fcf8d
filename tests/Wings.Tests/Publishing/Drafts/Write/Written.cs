using Rekenschap.Kernel.Folders;
using Rekenschap.Publishing.Claims;
using Rekenschap.Publishing.Documents;
using Rekenschap.Publishing.Drafts.Write.Words;
using Rekenschap.Wings.Tests.Publishing.Documents;

namespace Rekenschap.Wings.Tests.Publishing.Drafts.Write;

/// <summary>Texts on a small edition, read as they are written.</summary>
static class Written
{
    public const string Head = "---\ntitle: Brief\nlanguage: nl\nperiod: 2023\n---\n";

    public static WordsOfText Words(string text) =>
        ReadWords.Of(
            new JudgeDocument(SmallEdition.Make(), Policy.Default, LetThrough.None).Judge(
                text,
                "documents/brief.md",
                new FolderProblems()
            )
        );

    /// <summary>A text with <c>«words»</c> that somebody chose.</summary>
    public static (WordsOfText All, ChosenWords Chosen) Chosen(string body, string head = Head)
    {
        var text = head + body;
        var all = Words(text.Replace("«", "", StringComparison.Ordinal).Replace("»", "", StringComparison.Ordinal));
        var plain = new Rekenschap.Publishing.Drafts.Write.WrittenText(text).Plain;
        var start = plain.IndexOf('«', StringComparison.Ordinal);
        return (all, all.At(new(start, plain.IndexOf('»', StringComparison.Ordinal) - 1)));
    }
}
