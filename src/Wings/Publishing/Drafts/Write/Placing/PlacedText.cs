using System.Text;

namespace Rekenschap.Publishing.Drafts.Write.Placing;

/// <summary>Writes what is placed, as the edition folder has it.</summary>
internal static class PlacedText
{
    /// <param name="kind">table, chart or map.</param>
    /// <param name="lines">Keys with their values; those without a value are left out.</param>
    public static string Block(string kind, params ReadOnlySpan<(string Key, string Value)> lines)
    {
        var text = new StringBuilder("```").Append(kind).Append('\n');
        foreach (var (key, value) in lines)
            if (value.Length > 0)
                text.Append(key).Append(": ").Append(Scalar(value)).Append('\n');
        return text.Append("```").ToString();
    }

    /// <summary>As YAML reads it, whatever stands in it.</summary>
    static string Scalar(string value) =>
        value.All(c => char.IsLetterOrDigit(c) || c is '_' or '-' or '.') && !value.StartsWith('-')
            ? value
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";
}
