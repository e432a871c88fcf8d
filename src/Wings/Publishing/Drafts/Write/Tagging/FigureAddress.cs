using System.Collections.Immutable;
using System.Text;
using Rekenschap.Kernel.Ports;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>What stands behind <c>claim:</c>, by its parts, as somebody chooses them one by one.</summary>
/// <param name="Keys">Values by key, not yet encoded; none is empty.</param>
internal sealed record FigureAddress(string Indicator, ImmutableSortedDictionary<string, string> Keys)
{
    /// <summary>In the order in which a writer reads them; dimensions stand after the organisation.</summary>
    static readonly string[] First = ["period", "from", "to", "organisation"];
    static readonly string[] Last = ["against", "versus", "among", "in", "as"];

    public FigureAddress(string indicator)
        : this(indicator, ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal)) { }

    public string? this[string key] => Keys.GetValueOrDefault(key);

    public FigureAddress With(string key, string? value) =>
        this with
        {
            Keys = string.IsNullOrWhiteSpace(value) ? Keys.Remove(key) : Keys.SetItem(key, value.Trim()),
        };

    /// <summary>As it was written in a claim; what is wrong in it is left to the judge.</summary>
    public static FigureAddress Read(string target)
    {
        var question = target.IndexOf('?', StringComparison.Ordinal);
        var address = new FigureAddress(Uri.UnescapeDataString(question < 0 ? target : target[..question]));
        var given = new Parameters(question < 0 ? "" : target[(question + 1)..]);
        return given.Keys.Aggregate(address, (so, key) => so.With(key, given[key]));
    }

    /// <summary>As it is written in a claim; a link of Markdown holds it whatever its values are.</summary>
    public string Write()
    {
        var text = new StringBuilder(Uri.EscapeDataString(Indicator));
        var mark = '?';
        foreach (var key in Ordered())
        {
            text.Append(mark).Append(Uri.EscapeDataString(key)).Append('=').Append(Uri.EscapeDataString(Keys[key]));
            mark = '&';
        }
        return text.ToString();
    }

    /// <summary>As behind <c>figure:</c>, which knows a coordinate and no more: of a change it is the end.</summary>
    public string WriteFigure() =>
        Last.Except(["as"])
            .Append("from")
            .Append("to")
            .Aggregate(With("period", this["period"] ?? this["to"]), (so, key) => so.With(key, null))
            .Write();

    IEnumerable<string> Ordered() =>
        First.Where(Keys.ContainsKey).Concat(Keys.Keys.Except(First).Except(Last)).Concat(Last.Where(Keys.ContainsKey));
}
