using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Intake.Xml;

/// <summary>What is made of a file, held up to a limit.</summary>
internal sealed class BoundedOutput(MemoryStream output, long most, Bilingual beyond) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => output.Length;

    public override long Position
    {
        get => output.Position;
        set => throw new NotSupportedException();
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (output.Length + buffer.Length > most)
            throw new UnreadableFileException(beyond);
        output.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
