using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;
using Rekenschap.Ui.Charts;

namespace Rekenschap.Ui.Citing;

/// <summary>An address as a QR code, for what is printed: who holds the paper finds the page.</summary>
public static class Qr
{
    /// <summary>A square SVG picture without title, as wide as it is given room; the same bytes on every machine.</summary>
    /// <exception cref="ArgumentException">The address is longer than a code can hold (over 2,300 bytes).</exception>
    public static string Svg(Uri address)
    {
        using var data = Encode(address.AbsoluteUri);
        var modules = data.ModuleMatrix;
        var size = modules.Count.ToString(CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        text.Append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").Append(size).Append(' ').Append(size);
        text.Append("\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h")
            .Append(size)
            .Append('v')
            .Append(size);
        text.Append("H0z\"/><path stroke=\"#000\" d=\"");
        for (var row = 0; row < modules.Count; row++)
            Row(text, modules[row], row);
        return text.Append("\"/></svg>").ToString();
    }

    /// <summary>The same as shapes, a unit for each module, for documents that take their pictures as drawings.</summary>
    /// <exception cref="ArgumentException">The address is longer than a code can hold (over 2,300 bytes).</exception>
    public static Drawing Draw(Uri address)
    {
        using var data = Encode(address.AbsoluteUri);
        var modules = data.ModuleMatrix;
        return new(
            modules.Count,
            modules.Count,
            [
                .. modules.SelectMany(
                    (row, number) => Runs(row).Select(run => (Shape)new Box(run.Start, number, run.Length, 1, "module"))
                ),
            ]
        );
    }

    static QRCodeData Encode(string address)
    {
        try
        {
            return QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        }
        catch (QRCoder.Exceptions.DataTooLongException fault)
        {
            throw new ArgumentException(
                $"An address of {address.Length} characters does not fit in a QR code",
                nameof(address),
                fault
            );
        }
    }

    /// <summary>A line for each run of dark modules, drawn through the middle of the row.</summary>
    static void Row(StringBuilder text, BitArray row, int number)
    {
        foreach (var (start, length) in Runs(row))
            text.Append(CultureInfo.InvariantCulture, $"M{start} {number}.5h{length}");
    }

    /// <summary>Dark modules side by side.</summary>
    static IEnumerable<(int Start, int Length)> Runs(BitArray row)
    {
        for (var start = 0; start < row.Count; start++)
        {
            if (!row[start])
                continue;
            var end = start;
            while (end < row.Count && row[end])
                end++;
            yield return (start, end - start);
            start = end;
        }
    }
}
