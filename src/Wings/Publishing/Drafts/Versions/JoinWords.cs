using System.Collections.Immutable;

namespace Rekenschap.Publishing.Drafts.Versions;

/// <summary>
/// Tells words that changed one beside the other as one change: where only a blank was kept between them, neither text can be
/// read in what is struck out and added word by word.
/// </summary>
static class JoinWords
{
    public static ImmutableArray<ComparedWords> Of(IEnumerable<(bool IsSame, string Was, string Now)> parts)
    {
        var words = ImmutableArray.CreateBuilder<ComparedWords>();
        var (was, now, blank) = ("", "", "");
        foreach (var part in parts)
        {
            if (!part.IsSame)
                (was, now, blank) = (was + blank + part.Was, now + blank + part.Now, "");
            else if (was + now != "" && blank == "" && part.Was.All(one => one is ' ' or '\t'))
                blank = part.Was;
            else
            {
                Flush();
                words.Add(new(WordChange.Kept, blank + part.Was));
                blank = "";
            }
        }
        Flush();
        if (blank != "")
            words.Add(new(WordChange.Kept, blank));
        return words.ToImmutable();

        void Flush()
        {
            if (was != "")
                words.Add(new(WordChange.Removed, was));
            if (now != "")
                words.Add(new(WordChange.Added, now));
            (was, now) = ("", "");
        }
    }
}
