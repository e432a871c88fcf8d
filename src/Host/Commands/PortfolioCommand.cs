using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Rekenschap.Figures.Intake.Writings;
using Rekenschap.Host.Printing;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.Values;
using Rekenschap.Portfolio.Foreign.Identities;
using Rekenschap.Portfolio.Foreign.Mappings;
using Rekenschap.Portfolio.Foreign.Rows;
using Rekenschap.Portfolio.Foreign.Series;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap portfolio read MAPPING FILES --to FOLDER</c>: reads the yearly returns of others into comparable series.</summary>
internal sealed class PortfolioCommand(Screen screen, FileInfo mapping, FileInfo? decisions, string to)
{
    readonly FolderProblems problems = new();

    public static Command Make(Language language)
    {
        var mapping = new Argument<FileInfo>("MAPPING") { Description = PortfolioWords.Mapping.In(language) };
        var files = new Argument<FileInfo[]>("FILES")
        {
            Description = PortfolioWords.Files.In(language),
            Arity = ArgumentArity.OneOrMore,
        };
        var to = new Option<DirectoryInfo>("--to") { Description = PortfolioWords.To.In(language), Required = true };
        var decisions = new Option<FileInfo?>("--decisions") { Description = PortfolioWords.Decisions.In(language) };
        var read = new Command("read", PortfolioWords.Read.In(language)) { mapping, files, to, decisions };
        read.SetAction(
            (call, stop) =>
                new PortfolioCommand(
                    Screen.Output(language),
                    call.GetValue(mapping)!,
                    call.GetValue(decisions),
                    call.GetValue(to)!.FullName
                ).Run(call.GetValue(files)!, stop)
        );
        return new("portfolio", PortfolioWords.About.In(language)) { read };
    }

    async Task<int> Run(FileInfo[] files, CancellationToken stop)
    {
        var read = await Text(mapping, stop) is { } text ? ReadForeignMapping.Of(text, mapping.Name, problems) : null;
        var decided = await Decided(stop);
        var given = await Given(files, stop);
        if (read is null || problems.Any)
        {
            screen.Problems(problems.Found);
            return Exit.Wrong;
        }
        var reading = ReadForeignCorpus.Of(read, given, decided);
        try
        {
            Directory.CreateDirectory(to);
            foreach (var made in SeriesFiles.Of(reading, screen.Language))
                await File.WriteAllTextAsync(Path.Combine(to, made.Name), made.Text, new UTF8Encoding(false), stop);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            screen.Line(PortfolioWords.NotWritten(to, fault.Message));
            return Exit.Wrong;
        }
        PortfolioReport.Tell(screen, reading, to);
        return reading.Faults.IsEmpty ? Exit.Good
            : reading.Identities.IsEmpty ? Exit.Wrong
            : Exit.Blocked;
    }

    async Task<ImmutableArray<IdentityDecision>> Decided(CancellationToken stop) =>
        decisions is not null && await Text(decisions, stop) is { } text
            ? ReadDecisions.Of(text, decisions.Name, problems)
            : [];

    async Task<ImmutableArray<ForeignFile>> Given(FileInfo[] files, CancellationToken stop)
    {
        var given = ImmutableArray.CreateBuilder<ForeignFile>();
        foreach (var file in files)
            if (await GivenFile.Bytes(file, stop) is { } bytes)
                given.Add(ForeignFile.Of(file.Name, bytes, SentFiles.Sheet));
            else
                problems.Add(file.Name, null, PortfolioWords.NotReadable);
        return given.ToImmutable();
    }

    async Task<string?> Text(FileInfo file, CancellationToken stop)
    {
        if (await GivenFile.Bytes(file, stop) is { } bytes)
            return Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF');
        problems.Add(file.Name, null, PortfolioWords.NotReadable);
        return null;
    }
}
