using System.Text;
using Rekenschap.Publishing.Claims.Reading;

namespace Rekenschap.Publishing.Drafts.Write.Tagging;

/// <summary>The other side of a comparison, by the parts that somebody chooses; what is empty is the claim's own.</summary>
/// <param name="Rest">Further keys as they were written, such as a member; kept as they are.</param>
internal sealed record VersusParts(string Figure, string Period, string Organisation, string Rest)
{
    public static VersusParts Read(string? versus)
    {
        var text = versus ?? "";
        var question = text.IndexOf('?', StringComparison.Ordinal);
        var figure =
            question >= 0 ? text[..question]
            : text.Contains('=', StringComparison.Ordinal) ? ""
            : text;
        var query = text[(question >= 0 ? question + 1 : figure.Length)..];
        var given = new Parameters(query);
        var rest = query
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(one => !one.StartsWith("period=", StringComparison.Ordinal))
            .Where(one => !one.StartsWith("organisation=", StringComparison.Ordinal));
        return new(figure, given["period"] ?? "", given["organisation"] ?? "", string.Join('&', rest));
    }

    /// <summary>As it stands behind <c>versus=</c>, not yet encoded; empty where nothing was chosen.</summary>
    public string Write()
    {
        var keys = new List<string>();
        if (Period != "")
            keys.Add("period=" + Period);
        if (Organisation != "")
            keys.Add("organisation=" + Uri.EscapeDataString(Organisation));
        if (Rest != "")
            keys.Add(Rest);
        var text = new StringBuilder(Figure);
        if (Figure != "" && keys.Count > 0)
            text.Append('?');
        return text.AppendJoin('&', keys).ToString();
    }
}
