using System.ComponentModel;
using System.Diagnostics;

namespace Rekenschap.Publishing.Documents.Pdf;

/// <summary>One run of the setter, a Node program that takes a line and gives a line.</summary>
internal sealed class SetterProcess : IDisposable
{
    const int MostSaid = 2000;

    readonly Process process;
    string said = "";

    SetterProcess(Process process)
    {
        this.process = process;
        process.ErrorDataReceived += (_, line) => said = Short(said + line.Data + "\n");
        process.BeginErrorReadLine();
    }

    /// <summary>Processor time that it took so far.</summary>
    public TimeSpan Cpu
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The last that it complained of.</summary>
    public string Said => said.Trim();

    /// <exception cref="PdfException">Node is not there.</exception>
    public static async Task<SetterProcess> Start(string folder, string script, TimeSpan patience)
    {
        var how = new ProcessStartInfo("node", [script])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = folder,
        };
        try
        {
            var setter = new SetterProcess(Process.Start(how)!);
            // The first line says that the compiler and the fonts are there.
            if (await setter.Answer(patience) is not null)
                return setter;
            var why = setter.Said;
            setter.Dispose();
            throw Directory.Exists(Path.Combine(folder, "node_modules"))
                ? PdfException.NotStarted(why)
                : PdfException.NoSetter(folder);
        }
        catch (Win32Exception)
        {
            // The shell's way of saying that there is no such program.
            throw PdfException.NoNode();
        }
    }

    /// <summary>The answer to a line; null where the setter stopped, or did not answer in time.</summary>
    public async Task<string?> Ask(string line, TimeSpan patience)
    {
        try
        {
            await process.StandardInput.WriteLineAsync(line).WaitAsync(patience);
            await process.StandardInput.FlushAsync();
        }
        catch (Exception fault) when (fault is IOException or TimeoutException)
        {
            return null;
        }
        return await Answer(patience);
    }

    async Task<string?> Answer(TimeSpan patience)
    {
        try
        {
            return await process.StandardOutput.ReadLineAsync().WaitAsync(patience);
        }
        catch (TimeoutException)
        {
            said = $"no answer within {patience.TotalSeconds:0} s";
            return null;
        }
    }

    static string Short(string text) => text.Length <= MostSaid ? text : text[^MostSaid..];

    public void Dispose()
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended already.
        }
        process.Dispose();
    }
}
