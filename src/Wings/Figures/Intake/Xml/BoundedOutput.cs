namespace Rekenschap.Figures.Intake.Xml;

/// <summary>What a stylesheet yields, up to a limit.</summary>
internal sealed class BoundedOutput(MemoryStream output, string stylesheet) : Stream
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
        if (output.Length + buffer.Length > IntakeLimits.TransformOutput)
            throw new UnreadableFileException(TransformedXml.Endless(stylesheet));
        output.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
