using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Rekenschap.Kernel.Folders;

/// <summary>The text of a settings file: UTF-8, with or without a byte order mark. Anything else is a problem at the line of the first wrong byte.</summary>
public static class SettingsText
{
    /// <summary>The text without its byte order mark, or null with a problem.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, FolderProblems problems)
    {
        if (bytes.StartsWith("\uFEFF"u8))
            bytes = bytes[3..];
        var chars = new char[bytes.Length];
        var status = Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
        if (status == OperationStatus.Done)
            return new(chars, 0, written);
        problems.Add(
            file,
            bytes[..read].Count((byte)'\n') + 1,
            "Geen geldige UTF-8; bewaar het bestand als UTF-8",
            "Not valid UTF-8; save the file as UTF-8"
        );
        return null;
    }
}
