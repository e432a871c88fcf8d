using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Rekenschap.Publishing.Documents;

namespace Rekenschap.Publishing.Drafts;

/// <summary>
/// Texts that were judged lately against one state of an edition: the same text is asked for by each page about it and
/// by each word that is marked while somebody types. Few are kept; for many readers at once.
/// </summary>
sealed class JudgedTexts
{
    const int Most = 24;

    readonly ConcurrentDictionary<string, Lazy<JudgedDocument>> known = new(StringComparer.Ordinal);
    readonly ConcurrentQueue<string> order = new();

    public JudgedDocument Of(string text, string path, Func<JudgedDocument> judge)
    {
        var key = $"{path} {Convert.ToHexString(SHA256.HashData(Encoding.Unicode.GetBytes(text)))}";
        var mine = new Lazy<JudgedDocument>(judge);
        var kept = known.GetOrAdd(key, mine);
        if (kept == mine)
            Forget(key);
        return kept.Value;
    }

    void Forget(string newest)
    {
        order.Enqueue(newest);
        while (order.Count > Most && order.TryDequeue(out var oldest))
            known.TryRemove(oldest, out _);
    }
}
