namespace Rekenschap.Figures.Intake.Codes;

/// <summary>Cells without the spaces around them: blank, tab, line break and the no-break space of word processors.</summary>
internal static class Trimmed
{
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text)
    {
        while (text.Length > 0 && SpaceAtStart(text) is > 0 and var width)
            text = text[width..];
        while (text.Length > 0 && SpaceAtEnd(text) is > 0 and var width)
            text = text[..^width];
        return text;
    }

    static int SpaceAtStart(ReadOnlySpan<byte> text) =>
        text[0] is (byte)' ' or (>= 9 and <= 13) ? 1
        : text is [0xC2, 0xA0, ..] ? 2
        : text is [0xE2, 0x80, 0xAF, ..] ? 3
        : 0;

    static int SpaceAtEnd(ReadOnlySpan<byte> text) =>
        text[^1] is (byte)' ' or (>= 9 and <= 13) ? 1
        : text is [.., 0xC2, 0xA0] ? 2
        : text is [.., 0xE2, 0x80, 0xAF] ? 3
        : 0;
}
