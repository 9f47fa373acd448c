#if sinusoidal
def sinusoids(length: int, width: int) -> Tensor:
    """Sines and cosines in turn, of wavelengths from 2π to 10000 · 2π."""
    position = torch.arange(length, dtype=torch.float64)[:, None]
    even = torch.arange(0, width, 2, dtype=torch.float64)
    angle = position * torch.exp(-math.log(10000) * even / width)
    return torch.stack([angle.sin(), angle.cos()], dim=2).flatten(1)[:, :width]
#elif rotary
def rotate(x: Tensor, base: float) -> Tensor:
    """Rotates queries or keys [B, H, T, D] by their positions (arXiv:2104.09864).

    Feature i and feature i + D / 2 are a pair that turns by position · base^(-2i / D).
    """
    T, D = x.shape[2:]
    position = torch.arange(T, dtype=torch.float64, device=x.device)[:, None]
    even = torch.arange(0, D, 2, dtype=torch.float64, device=x.device)
    angle = (position * base ** (-even / D)).repeat(1, 2)  # [T, D]
    first, second = x.chunk(2, dim=-1)
    turned = torch.cat([-second, first], dim=-1)
    return x * angle.cos().to(x.dtype) + turned * angle.sin().to(x.dtype)
#end
