using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Publishing.Documents.Packing;

/// <summary>The records of an enhanced metafile, after [MS-EMF]: a header, what is drawn, an end. Places in twentieths of a drawing's unit.</summary>
internal sealed class MetafileRecords
{
    const double Scale = 20;
    const int HeaderSize = 108;

    /// <summary>Pen, brush and font have a handle each; 0 is the file itself.</summary>
    const int Pens = 1;
    const int Brushes = 2;
    const int Letters = 3;
    const uint NoBrush = 0x80000005;
    const uint NoPen = 0x80000008;

    readonly ArrayBufferWriter<byte> bytes = new();
    (double Width, double Height) size;
    string? pen = "";
    string? brush = "";
    string font = "";
    int records = 1;

    public void Begin(double width, double height)
    {
        size = (width, height);
        bytes.Write(new byte[HeaderSize]);
        // A map mode of our own: as many units across as the drawing has twentieths.
        Record(17, 8);
        Record(9, Place(width), Place(height));
        Record(10, 0, 0);
        Record(11, Place(width), Place(height));
        Record(12, 0, 0);
        Record(18, 1);
        Record(19, 1);
    }

    public byte[] End()
    {
        Record(14, 0, 0, 20);
        var file = bytes.WrittenSpan.ToArray();
        // The header counts what follows it, so it is written last.
        bytes.Clear();
        Header(file.Length);
        bytes.WrittenSpan.CopyTo(file);
        return file;
    }

    void Header(int length)
    {
        var (right, bottom) = (Place(size.Width), Place(size.Height));
        Ints(1, HeaderSize, 0, 0, right, bottom);
        // The frame in hundredths of a millimetre: a unit is a pixel of 1/96 inch.
        Ints(0, 0, Hundredths(size.Width), Hundredths(size.Height));
        Ints(0x464D4520, 0x10000, length, records);
        Ints(4);
        Ints(0, 0, 0);
        // The device: as many dots as units, so that nothing depends on a machine's screen.
        Ints(right, bottom, Math.Max(1, Hundredths(size.Width) / 100), Math.Max(1, Hundredths(size.Height) / 100));
        Ints(0, 0, 0);
        Ints(Hundredths(size.Width) * 10, Hundredths(size.Height) * 10);
    }

    public void Pen(string? colour, double width)
    {
        var wanted = colour is null ? null : $"{colour} {Place(width)}";
        if (wanted == pen)
            return;
        pen = wanted;
        if (colour is null)
        {
            Record(37, unchecked((int)NoPen));
            return;
        }
        Record(40, Pens);
        Record(38, Pens, 0, Math.Max(1, Place(width)), 0, Colour(colour));
        Record(37, Pens);
    }

    public void Brush(string? colour, bool hatched = false)
    {
        var wanted = hatched ? "hatched" : colour;
        if (wanted == brush)
            return;
        brush = wanted;
        if (wanted is null)
        {
            Record(37, unchecked((int)NoBrush));
            return;
        }
        Record(40, Brushes);
        Record(39, Brushes, hatched ? 2 : 0, Colour(hatched ? Ink.Rule : colour!), hatched ? 2 : 0);
        Record(37, Brushes);
    }

    public void Polyline(IReadOnlyList<(double X, double Y)> points) =>
        Record(4, [.. Bounds, points.Count, .. points.SelectMany(Both)]);

    public void Polygons(IReadOnlyList<IReadOnlyList<(double X, double Y)>> rings) =>
        Record(
            8,
            [
                .. Bounds,
                rings.Count,
                rings.Sum(ring => ring.Count),
                .. rings.Select(ring => ring.Count),
                .. rings.SelectMany(ring => ring.SelectMany(Both)),
            ]
        );

    public void Ellipse(double left, double top, double right, double bottom) =>
        Record(42, Place(left), Place(top), Place(right), Place(bottom));

    public void Words(Text text, Ink ink)
    {
        Font(ink.Bold, ink.Slanted);
        Record(24, Colour(ink.Fill ?? Ink.Black));
        Record(
            22,
            24
                + text.Anchor switch
                {
                    Anchor.Start => 0,
                    Anchor.Middle => 6,
                    _ => 2,
                }
        );
        var words = Kernel.Values.Letters.Legible(text.Words);
        var padded = (words.Length + 1) / 2 * 4;
        const int before = 76;
        Start(84, before + padded + words.Length * 4);
        var one = BitConverter.SingleToInt32Bits(1);
        Ints([.. Bounds, 1, one, one]);
        Ints(Place(text.X), Place(text.Y), words.Length, before, 0, 0, 0, 0, 0, before + padded);
        bytes.Write(Encoding.Unicode.GetBytes(words.PadRight(padded / 2, '\0')));
        foreach (var letter in words)
            Ints(Place(ArialWidths.Of(letter, ink.Bold) * Canvas.Type));
    }

    void Font(bool bold, bool slanted)
    {
        var wanted = $"{bold} {slanted}";
        if (wanted == font)
            return;
        font = wanted;
        Record(40, Letters);
        Start(82, 332);
        Ints(Letters, -Place(Canvas.Type), 0, 0, 0, bold ? 700 : 400);
        Ints(slanted ? 1 : 0, 0);
        bytes.Write(Encoding.Unicode.GetBytes("Arial".PadRight(32, '\0')));
        bytes.Write(new byte[332 - 12 - 92]);
        Record(37, Letters);
    }

    int[] Bounds => [0, 0, Place(size.Width), Place(size.Height)];

    static IEnumerable<int> Both((double X, double Y) point) => [Place(point.X), Place(point.Y)];

    void Record(int type, params ReadOnlySpan<int> values)
    {
        Start(type, 8 + values.Length * 4);
        Ints(values);
    }

    void Start(int type, int length)
    {
        records++;
        Ints(type, length);
    }

    void Ints(params ReadOnlySpan<int> values)
    {
        var room = bytes.GetSpan(values.Length * 4);
        for (var i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt32LittleEndian(room[(i * 4)..], values[i]);
        bytes.Advance(values.Length * 4);
    }

    static int Place(double place) => (int)Math.Round(place * Scale);

    static int Hundredths(double units) => (int)Math.Round(units * 2540 / 96);

    /// <summary>#rrggbb as the file has it: blue, green, red.</summary>
    static int Colour(string hex)
    {
        var rgb = Convert.ToInt32(hex[1..], 16);
        return (rgb & 0xFF) << 16 | rgb & 0xFF00 | rgb >> 16;
    }
}
