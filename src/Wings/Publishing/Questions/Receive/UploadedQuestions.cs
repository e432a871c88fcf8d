using System.Text;
using System.Text.Unicode;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;
using Rekenschap.Ui.Work;

namespace Rekenschap.Publishing.Questions.Receive;

/// <summary>Reads the file in which a list came: text, a table, a workbook or a document. What is a state secret stays outside.</summary>
/// <param name="Files">Null where only text is read.</param>
sealed record UploadedQuestions(WorkCall Call, ISentFiles? Files)
{
    public async Task<(QuestionsRead Read, Refusal? Refusal)> Read()
    {
        var file = Call.Sent.File("upload")!;
        await using var stream = file.OpenReadStream();
        using var held = new MemoryStream();
        await stream.CopyToAsync(held, Call.Stop);
        var bytes = held.ToArray();
        if (Files is not null)
        {
            var act = Call.Act(Role.Coordinator, "");
            if (await Files.Look(act, QuestionPaths.Root, bytes, Call.Stop) is { } refusal)
                return (new([], null), refusal);
            if (bytes is [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
                return (Lines(Files.Read(bytes, Path.GetExtension(file.FileName))), null);
        }
        return (Text(bytes), null);
    }

    static QuestionsRead Lines(WrittenFile written) =>
        written.Problem is { } problem ? new([], problem) : ReadQuestions.Of(written.Lines);

    static QuestionsRead Text(byte[] bytes) =>
        bytes.Contains((byte)0)
            ? new([], ReceiveTexts.NotText)
            : ReadQuestions.Of(
                // A spreadsheet program of an office writes Windows-1252 where it is not told otherwise.
                Utf8.IsValid(bytes)
                    ? Encoding.UTF8.GetString(bytes)
                    : CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes)
            );
}
