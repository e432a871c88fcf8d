using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using Rekenschap.Figures.Questions.Cells;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Questions.Streams;

/// <summary>A JSON-stat 2.0 dataset, sent as its figures are read.</summary>
internal static class JsonStatStream
{
    const int Piece = 16 * 1024;

    public static async ValueTask Write(CellPlan plan, Language language, PipeWriter to, CancellationToken stop)
    {
        var cube = new JsonStatCube(plan);
        to.Write(JsonStatHead.Of(plan, cube, language));
        to.Write(",\"value\":["u8);
        using var form = new JsonStatForm(cube.Count);
        var reader = new CellReader(plan);
        foreach (var block in plan.Blocks)
            await CellStream.Write(cube.Figures(reader, block), cube.CellsOfPeriod, form, to, stop);
        to.Write("],\"status\":"u8);
        await Statuses(form, to, stop);
        to.Write("}"u8);
    }

    /// <summary>One for all where they are the same, as the format allows.</summary>
    static async ValueTask Statuses(JsonStatForm form, PipeWriter to, CancellationToken stop)
    {
        if (form.Statuses is [not JsonStatForm.NoCell and var first, .. var rest] && !rest.ContainsAnyExcept(first))
        {
            to.Write(Encoding.ASCII.GetBytes($"\"{(char)first}\""));
            return;
        }
        to.Write("["u8);
        for (var from = 0; from < form.Statuses.Length; from += Piece)
        {
            Piecemeal(form.Statuses, from, to);
            await CellStream.Flush(to, stop);
        }
        to.Write("]"u8);
    }

    static void Piecemeal(ReadOnlySpan<byte> statuses, int from, PipeWriter to)
    {
        var piece = statuses.Slice(from, Math.Min(Piece, statuses.Length - from));
        var room = to.GetSpan(5 * Piece);
        var written = 0;
        foreach (var status in piece)
        {
            if (from > 0 || written > 0)
                room[written++] = (byte)',';
            ReadOnlySpan<byte> said = status == JsonStatForm.NoCell ? "null"u8 : [(byte)'"', status, (byte)'"'];
            said.CopyTo(room[written..]);
            written += said.Length;
        }
        to.Advance(written);
    }
}
