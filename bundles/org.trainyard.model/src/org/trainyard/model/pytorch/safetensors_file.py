DTYPES = {
    "F64": torch.float64,
    "F32": torch.float32,
    "F16": torch.float16,
    "BF16": torch.bfloat16,
    "I64": torch.int64,
    "I32": torch.int32,
    "BOOL": torch.bool,
}


def load_safetensors(path: str) -> dict[str, Tensor]:
    """Reads a file of u64 header length, JSON header, and the tensors' bytes."""
    tensors = {}
    with open(path, "rb") as file:
        (length,) = struct.unpack("<Q", file.read(8))
        header = json.loads(file.read(length))
        header.pop("__metadata__", None)
        for name, entry in header.items():
            start, end = entry["data_offsets"]
            file.seek(8 + length + start)
            data = bytearray(file.read(end - start))
            tensor = torch.frombuffer(data, dtype=DTYPES[entry["dtype"]])
            tensors[name] = tensor.view(entry["shape"])
    return tensors


def save_safetensors(tensors: dict[str, Tensor], path: str) -> None:
    """Writes what load_safetensors reads."""
    names = {dtype: name for name, dtype in DTYPES.items()}
    header, data, end = {}, [], 0
    for name, tensor in tensors.items():
        data.append(tensor.detach().cpu().contiguous().numpy().tobytes())
        start, end = end, end + len(data[-1])
        header[name] = {
            "dtype": names[tensor.dtype],
            "shape": list(tensor.shape),
            "data_offsets": [start, end],
        }
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)  # so that the tensors are aligned
    with open(path, "wb") as file:
        file.write(struct.pack("<Q", len(text)) + text + b"".join(data))
